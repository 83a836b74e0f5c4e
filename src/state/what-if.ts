/** Supposing is a mode of the screen: pure transitions into it, within it and out of it. Nothing of it is data. */
import { alsoSuppose, suppositionText, type Supposition } from "../gaps/what-if/supposition";
import { NOTHING } from "./selection";
import type { Transition } from "./session";

export const NOTHING_SUPPOSED: readonly Supposition[] = [];

/** What is supposed is looked at first; what was selected comes back on leaving. */
export const supposeAlso = (supposition: Supposition): Transition => (session) => ({
  ...session,
  suppositions: alsoSuppose(session.suppositions, supposition),
  returnTo: session.suppositions.length === 0 ? session.selection : session.returnTo,
  selection: NOTHING,
});

export const leaveWhatIf: Transition = (session) => (session.suppositions.length === 0
  ? session
  : { ...session, suppositions: NOTHING_SUPPOSED, selection: session.returnTo, returnTo: NOTHING });

/** With the last one the mode ends. */
export const supposeNoMore = (supposition: Supposition): Transition => (session) => {
  const left = session.suppositions.filter((each) => suppositionText(each) !== suppositionText(supposition));
  return left.length === 0 ? leaveWhatIf(session) : { ...session, suppositions: left };
};
