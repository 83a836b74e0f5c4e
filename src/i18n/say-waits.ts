/** Since when a channel waits to be re-staffed. What is recorded is said, no more: that somebody was put in may be unknown to the data (I2). */
import { waitsOf, type Wait } from "../network/waits";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { briefName, fullName, isMission } from "./gaps/names";
import type { Speaker } from "./speaker";

const words = (speaker: Speaker, snapshot: Snapshot, { party, since }: Wait) => ({ party: briefName(speaker, snapshot, party), since: speaker.date(since) });

/** Short, for a line of a list: one part for each end that waits. */
export const sayWait = (speaker: Speaker, snapshot: Snapshot, state: ChannelState): string[] => waitsOf(snapshot, state)
  .map((wait) => speaker.t(wait.acting === undefined ? "evidence.wait.vacant" : "evidence.wait.acting", words(speaker, snapshot, wait)));

/** One sentence for each end that waits. */
export const sayWaits = (speaker: Speaker, snapshot: Snapshot, state: ChannelState): string[] => waitsOf(snapshot, state).map((wait) => {
  const of = { ...words(speaker, snapshot, wait), office: fullName(speaker, snapshot, wait.office) };
  if (wait.acting === undefined) return speaker.t("evidence.waits.vacant", of);
  const person = fullName(speaker, snapshot, wait.acting.person);
  return speaker.t(isMission(snapshot, wait.office) ? "evidence.waits.charge" : "evidence.waits.acting", { ...of, person });
});
