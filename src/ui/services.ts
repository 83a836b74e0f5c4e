/** What the composition root hands to the interface, and how components reach it. */
import { createContext, use } from "react";
import type { WordedCalendar } from "../i18n/transition/calendar-events";
import type { StoreApi } from "zustand";
import type { BesideState } from "../state/beside";
import type { DataSetEntry } from "../model/data-index";
import type { GapSearch } from "../state/gap-search";
import type { Selectors } from "../state/selectors";
import type { Stores } from "../state/stores";
import type { VerdictStore } from "../workspace/verdict-store";

/** The stage as the interface knows it: an element to be filled, and a camera. */
export interface StagePort {
  /** Mounts the drawing into the element; the answer takes it out again. */
  attach(element: HTMLElement): () => void;
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  focusStage(): void;
}

/** The data set that is seen beside the open one. */
export interface BesideData {
  readonly state: StoreApi<BesideState>;
  /** A file that cannot be opened leaves what is there, and is told. */
  readonly openFile: (file: File) => Promise<void>;
}

export interface AppServices {
  readonly stores: Stores;
  readonly selectors: Selectors;
  readonly gapSearch: GapSearch;
  /** Opens it or leaves a notice that says why not. */
  readonly openFile: (file: File) => Promise<void>;
  /** One of the data sets that come with the product, by its folder. */
  readonly openShipped: (folder: string) => Promise<void>;
  /** Rejects where their list cannot be fetched; the next call tries again. */
  readonly shippedData: () => Promise<readonly DataSetEntry[]>;
  readonly besideData: BesideData;
  readonly stage: StagePort;
  readonly verdicts: VerdictStore;
  /** Hands the user a file: the data with the verdicts in it, or the verdicts alone. */
  readonly exportData: () => void;
  readonly exportVerdicts: () => void;
  /** Hands the user a file by that name; answers with the number of dates that say too little to stand in a calendar. */
  readonly exportCalendar: (name: string, calendar: WordedCalendar) => Promise<number>;
  /** The first row is the heading. */
  readonly exportTable: (name: string, rows: readonly (readonly (string | number | undefined)[])[]) => Promise<void>;
}

export const ServicesContext = createContext<AppServices | undefined>(undefined);

/** Throws outside `<App>`: a component without its services is a mistake of the programmer, not of the user. */
export const useServices = (): AppServices => {
  const services = use(ServicesContext);
  if (services === undefined) throw new Error("no services: rendered outside <App>");
  return services;
};
