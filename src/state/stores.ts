/**
 * The three states by lifetime: the document (what is open), the session (what the screen is about), the
 * transient (what is told and goes again). Thin: transitions decide, the stores hold.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { GapId } from "../gaps/gap";
import type { Problem } from "../model/problem";
import type { Lens } from "../lens/lens";
import type { Network } from "../network/network";
import type { StorageTrouble } from "../workspace/verdict-database";
import type { VerdictChange } from "../workspace/verdict-edits";
import type { AddressProblem } from "./address";
import type { ChosenCell } from "./chosen-cell";
import { AT_REST, type Passing } from "./passing";
import type { Place } from "./place";
import type { Session } from "./session";

/** What became of the last file that was opened. The network stays when a file is refused. */
export interface Document {
  readonly network: Network;
  /** The name of the file or data set it was read from. */
  readonly origin: string;
  readonly place: Place;
}

export type Notice =
  | { readonly kind: "refused"; readonly origin: string; readonly problems: readonly Problem[] }
  | { readonly kind: "warnings"; readonly origin: string; readonly problems: readonly Problem[] }
  | { readonly kind: "unreachable"; readonly origin: string }
  /** One of the data sets that come with the product. */
  | { readonly kind: "not-loaded"; readonly folder: string }
  | { readonly kind: "address"; readonly problems: readonly AddressProblem[] }
  | { readonly kind: "no-webgl" }
  /** What was just decided about a gap; `undo` takes it back. */
  | { readonly kind: "verdict"; readonly done: "set-aside" | "taken-back"; readonly gap: GapId; readonly undo: readonly VerdictChange[] }
  /** A file of verdicts was taken; `kept` of them not, since later ones are here. */
  | { readonly kind: "verdicts-taken"; readonly origin: string; readonly taken: number; readonly kept: number; readonly undo: readonly VerdictChange[] }
  | { readonly kind: "verdicts-trouble"; readonly trouble: StorageTrouble }
  | { readonly kind: "verdicts-damaged"; readonly count: number };

export interface Transient {
  readonly notices: readonly Notice[];
  /** Share of the network's layout that is done, 0…1, while it is worked out beside the page. */
  readonly layoutDone: number | undefined;
  /** What a supposition does to a large network takes a while. */
  readonly isSupposing: boolean;
  /** Other data are on their way, and have been for longer than one would not notice. */
  readonly isOpening: boolean;
  /** The list of figures, and where in it; `undefined`: it is not open. */
  readonly criteria: "all" | "severity" | undefined;
  readonly cell: ChosenCell | undefined;
}

/** What the panels go by: they follow a filter once the stage has shown it. */
export interface Panels {
  readonly lens: Lens;
}

export interface Stores {
  readonly document: StoreApi<Document>;
  readonly session: StoreApi<Session>;
  readonly transient: StoreApi<Transient>;
  readonly panels: StoreApi<Panels>;
  readonly passing: StoreApi<Passing>;
}

export const createStores = (document: Document, session: Session): Stores => ({
  document: createStore(() => document),
  session: createStore(() => session),
  transient: createStore((): Transient => ({ notices: [], layoutDone: undefined, cell: undefined, isSupposing: false, isOpening: false, criteria: undefined })),
  panels: createStore((): Panels => ({ lens: session.lens })),
  passing: createStore(() => AT_REST),
});

export const addNotice = (notice: Notice) => (transient: Transient): Transient =>
  ({ ...transient, notices: [...transient.notices.filter(({ kind }) => kind !== notice.kind), notice] });

export const dismissNotice = (kind: Notice["kind"]) => (transient: Transient): Transient =>
  ({ ...transient, notices: transient.notices.filter((notice) => notice.kind !== kind) });

export const chooseCell = (cell: ChosenCell | undefined) => (transient: Transient): Transient => ({ ...transient, cell });
