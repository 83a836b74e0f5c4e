/** Session ⇄ address bar: what changes the view is a step that Back undoes; what only filters it is not. */
import type { Network } from "../network/network";
import { fromAddress, toAddress, type AddressProblem, type FindGap, type Viewpoint } from "../state/address";
import type { Selectors } from "../state/selectors";
import type { Session } from "../state/session";
import { addNotice, dismissNotice, type Stores } from "../state/stores";
import { shownSnapshot } from "./shown-snapshot";

const findGapIn = (network: Network, selectors: Selectors): FindGap => (id, viewpoint) => {
  const snapshot = shownSnapshot(network, selectors, viewpoint);
  // Whether a large network has such a gap is seen once it is searched.
  return selectors.isSearched(snapshot) ? selectors.gapById(snapshot, id) : { id };
};

/** The viewpoint that the address bar names, and what in it is not understood. */
export const readAddress = (network: Network, selectors: Selectors): { readonly viewpoint: Viewpoint; readonly problems: readonly AddressProblem[] } =>
  fromAddress(location.hash, network, findGapIn(network, selectors));

/** ms: a few frames. */
const AFTER_THE_PICTURE = 60;

const named = ({ selection }: Session): string => (selection.kind === "nothing" ? "" : `${selection.kind} ${selection.id}`);

const isStep = (before: Session, after: Session): boolean =>
  before.view !== after.view || before.asOf !== after.asOf || named(before) !== named(after) || before.suppositions !== after.suppositions || before.adjustments !== after.adjustments;

/** Keeps the two in step until the answer is called. */
export const mirrorAddress = (stores: Stores, selectors: Selectors): (() => void) => {
  const { document, session, transient } = stores;
  const addressOf = (of: Session): string => toAddress(of, document.getState().network.bundle.dataset.asOf);
  const isShown = (address: string): boolean => location.hash.replace(/^#/, "") === address;

  const urlOf = (address: string): string => `${location.pathname}${location.search}${address === "" ? "" : `#${address}`}`;
  /** While the address is read it is not a step to write: a spelling of others, or a part that is not understood, would trap Back. */
  let reading = false;
  /** A filter that is not in the address yet. */
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const replace = (of: Session): void => {
    forget();
    const address = addressOf(of);
    if (!isShown(address)) history.replaceState(null, "", urlOf(address));
  };
  const settle = (): void => { if (waiting !== undefined) replace(session.getState()); };

  const write = (after: Session, before: Session): void => {
    if (reading) return;
    if (!isStep(before, after)) {
      // The browser takes a while over a new address: the picture goes first.
      waiting ??= setTimeout(settle, AFTER_THE_PICTURE);
      return;
    }
    // Back leads to what was seen before the step, filters included.
    if (waiting !== undefined) replace(before);
    const address = addressOf(after);
    if (!isShown(address)) history.pushState(null, "", urlOf(address));
  };
  const read = (): void => {
    forget();
    const { viewpoint, problems } = readAddress(document.getState().network, selectors);
    transient.setState(problems.length === 0 ? dismissNotice("address") : addNotice({ kind: "address", problems }));
    reading = true;
    session.setState(viewpoint);
    reading = false;
  };
  const stop = session.subscribe(write);
  addEventListener("popstate", read);
  addEventListener("pagehide", settle);
  return () => {
    stop();
    forget();
    removeEventListener("popstate", read);
    removeEventListener("pagehide", settle);
  };
};
