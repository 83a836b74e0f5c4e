/** Session ⇄ address bar: what changes the view is a step that Back undoes; what only filters it is not. */
import type { Network } from "../network/network";
import { fromAddress, toAddress, type AddressProblem, type FindGap, type Viewpoint } from "../state/address";
import { entryStateOf, isSamePlace, placeIn, searchOf, type Place } from "../state/place";
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
  before.view !== after.view || before.asOf !== after.asOf || named(before) !== named(after) || before.suppositions !== after.suppositions || before.adjustments !== after.adjustments
  || before.against !== after.against || before.beside !== after.beside || before.facing !== after.facing || before.countries.panel !== after.countries.panel || before.transition !== after.transition || before.timeline.step !== after.timeline.step;

export interface AddressMirror {
  /** The viewpoint that the address names in the network; what it cannot use is told. */
  readonly read: (network: Network) => Viewpoint;
  /** Other data are one step, whatever changes with them. */
  readonly step: (change: () => void) => void;
  /** Changes the screen to what the address says already. */
  readonly quietly: (change: () => void) => void;
}

/** Keeps the two in step. `reopen`: the data that Back led to; false if they are not to be had. */
export const mirrorAddress = (stores: Stores, selectors: Selectors, reopen: (place: Place) => Promise<boolean>): AddressMirror => {
  const { document, session, transient, passing } = stores;
  const placeOpen = (): Place => document.getState().place;
  const urlOf = (of: Session): string => {
    const address = toAddress(of, document.getState().network);
    return `${location.pathname}${searchOf(placeOpen())}${address === "" ? "" : `#${address}`}`;
  };
  const isShown = (url: string): boolean => url === `${location.pathname}${location.search}${location.hash}` && isSamePlace(placeOpen(), placeIn(location.search, history.state));

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
    const url = urlOf(of);
    if (!isShown(url)) history.replaceState(entryStateOf(placeOpen()), "", url);
  };
  const settle = (): void => { if (waiting !== undefined) replace(session.getState()); };
  const push = (of: Session): void => {
    const url = urlOf(of);
    if (!isShown(url)) history.pushState(entryStateOf(placeOpen()), "", url);
  };

  const write = (after: Session, before: Session): void => {
    if (reading || passing.getState().date !== undefined) return;
    if (!isStep(before, after)) {
      // The browser takes a while over a new address: the picture goes first.
      waiting ??= setTimeout(settle, AFTER_THE_PICTURE);
      return;
    }
    // Back leads to what was seen before the step, filters included.
    if (waiting !== undefined) replace(before);
    push(after);
  };
  const quietly = (change: () => void): void => {
    reading = true;
    try {
      change();
    } finally {
      reading = false;
    }
  };
  const read = (network: Network): Viewpoint => {
    const { viewpoint, problems } = readAddress(network, selectors);
    transient.setState(problems.length === 0 ? dismissNotice("address") : addNotice({ kind: "address", problems }));
    return viewpoint;
  };
  const follow = async (): Promise<void> => {
    forget();
    const place = placeIn(location.search, history.state);
    if (isSamePlace(place, placeOpen())) {
      const viewpoint = read(document.getState().network);
      quietly(() => { session.setState(viewpoint); });
      return;
    }
    // What is not to be had leaves what is there, and the address says what that is.
    if (!await reopen(place) && isSamePlace(place, placeIn(location.search, history.state))) replace(session.getState());
  };
  // A file that was open before the page was loaded again, or data that are not there, are not what is shown.
  if (!isSamePlace(placeIn(location.search, history.state), placeOpen())) history.replaceState(null, "", `${location.pathname}${searchOf(placeOpen())}${location.hash}`);
  session.subscribe(write);
  // A way through time is one step, however many dates it passed and rested on: written when the hand lets go.
  passing.subscribe(({ date }, before) => {
    // Other data, or an address that is read, end it: what is shown then is written by who changed it.
    if (reading) return;
    if (date === undefined) push(session.getState());
    else if (before.date === undefined) settle();
  });
  addEventListener("popstate", () => { void follow(); });
  addEventListener("pagehide", settle);
  return {
    read,
    quietly,
    step: (change) => {
      if (waiting !== undefined) replace(session.getState());
      quietly(change);
      push(session.getState());
    },
  };
};
