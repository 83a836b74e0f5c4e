/** The data set that is seen beside the open one, and what the open one is compared with. */
import type { PartialDate } from "../model/date";
import type { Network } from "../network/network";
import type { Snapshot } from "../network/snapshot";
import { tellingDate } from "../history/difference/telling-date";
import { isCompared } from "./compare-place";
import type { Selectors } from "./selectors";
import { isDrawn, type Session } from "./session";
import type { Document } from "./stores";

export type BesideState =
  | { readonly kind: "none" }
  | { readonly kind: "loading" }
  | { readonly kind: "open"; readonly document: Document }
  /** `kept`: what was open before, and still is. */
  | { readonly kind: "failed"; readonly origin: string; readonly kept?: Document };

/** What is open beside, a file that failed or not. */
export const documentBeside = (beside: BesideState): Document | undefined => {
  switch (beside.kind) {
    case "open": return beside.document;
    case "failed": return beside.kept;
    default: return undefined;
  }
};

/** Is anything on the screen compared at all? */
export const isComparing = (session: Session): boolean => session.view === "compare" || (isDrawn(session.view) && isCompared(session));

/** The date chosen, else the one that tells most; of other data, without a choice, the same date. */
export const dateAgainst = (network: Network, beside: BesideState, { against, asOf }: Pick<Session, "against" | "asOf">): PartialDate =>
  against ?? (documentBeside(beside) !== undefined ? asOf : tellingDate(network, asOf).date);

/** `network`: the open one, as its data have it. The other side is as it is recorded, with the same two sides face to face where its data know them. */
export const snapshotAgainst = ({ adjusted, snapshot }: Selectors, network: Network, beside: BesideState, session: Session): Snapshot => {
  const shown = adjusted(network, session.adjustments, session.facing);
  const date = dateAgainst(shown, beside, session);
  const document = documentBeside(beside);
  if (document === undefined) return snapshot(shown, date);
  const other = document.network;
  const { parties } = shown.bundle.dataset;
  return snapshot(adjusted(other, session.adjustments, parties.every((party) => other.index.actors.has(party)) ? parties : undefined), date);
};
