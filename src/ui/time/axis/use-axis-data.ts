/** What the axis shows of a network under a lens: worked out once for each of them, never while a hand moves. */
import { useMemo } from "react";
import { binsOf, unitFor, type Bin, type BinUnit } from "../../../history/density/bins";
import { densityOf, type DensityBin } from "../../../history/density/density";
import { eventDates } from "../../../history/density/events";
import { noSource } from "../../../history/density/no-source";
import { postsShown } from "../../../history/density/posts";
import { tenureBars, type OfficeBar } from "../../../history/tenure-bars";
import { contactsInView, reportsInView, type ContactInView } from "../../../lens/contacts-in-view";
import type { Lens } from "../../../lens/lens";
import { byDate, type PartialDate } from "../../../model/date";
import type { ActorId } from "../../../model/id";
import type { Network } from "../../../network/network";
import type { Selection } from "../../../state/selection";
import type { TimeWindow } from "./time-window";

/** px of the narrowest bar. */
const BAR = 5;

export interface OfficeRow {
  readonly office: ActorId;
  readonly bars: readonly OfficeBar[];
}

export interface Density {
  readonly unit: BinUnit;
  readonly bins: readonly DensityBin[];
  /** Of which no source reports; of all days of the bins, of which the first and the last go beyond the window. */
  readonly hatched: readonly Bin[];
}

export const useContactsInView = (network: Network, lens: Lens): readonly ContactInView[] => useMemo(() => contactsInView(network, lens), [network, lens]);

export const useEvents = (network: Network, contacts: readonly ContactInView[]): readonly PartialDate[] =>
  useMemo(() => eventDates(network, contacts), [network, contacts]);

export const useMomentDates = ({ bundle }: Network): readonly PartialDate[] => useMemo(() => bundle.moments.map(({ date }) => date).toSorted(byDate), [bundle]);

export const useDensity = (network: Network, lens: Lens, contacts: readonly ContactInView[], window: TimeWindow, width: number): Density => useMemo(() => {
  const unit = unitFor(window, Math.max(Math.floor(width / BAR), 1));
  const bins = densityOf(contacts, binsOf(window, unit));
  const days = { first: bins[0]?.first ?? window.first, last: bins.at(-1)?.last ?? window.last };
  return { unit, bins, hatched: noSource(network, days, reportsInView(network, lens)) };
}, [network, lens, contacts, window, width]);

/** Those whom the selection is about. */
const selectedActors = ({ bundle }: Network, selection: Selection): readonly ActorId[] => {
  switch (selection.kind) {
    case "actor": return [selection.id];
    case "channel": return bundle.channels.find(({ id }) => id === selection.id)?.ends ?? [];
    default: return [];
  }
};

export const useOfficeRows = (network: Network, selection: Selection, most: number): { readonly rows: readonly OfficeRow[]; readonly more: number } => useMemo(() => {
  const all = postsShown(network, selectedActors(network, selection), most);
  return { rows: all.slice(0, most).map((office) => ({ office, bars: tenureBars(network, office) })), more: Math.max(all.length - most, 0) };
}, [network, selection, most]);
