/**
 * The verdicts on the gaps of the data that is open: what the data brings along with what was decided here laid over it. An edit
 * shows at once, is written at once, and counts as saved when its transaction is complete; until then it waits here and goes along with
 * the next write. Other tabs are told what was saved and read it.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { GapId } from "../gaps/gap";
import { canonicalJson } from "../model/canonical-json";
import type { PartialDate } from "../model/date";
import type { DataSetId } from "../model/id";
import type { Verdict } from "../model/records/verdict";
import type { Tabs } from "./tabs";
import type { ReadOutcome, StorageTrouble, VerdictDatabase } from "./verdict-database";
import { applied, inverseOf, overlaid, type VerdictChange, type VerdictEdits } from "./verdict-edits";

export interface VerdictState {
  readonly dataset: DataSetId;
  /** What the data itself holds. */
  readonly base: readonly Verdict[];
  readonly edits: VerdictEdits;
  /** Those that hold. */
  readonly verdicts: readonly Verdict[];
  /** The reader's own day, against which review dates are held. */
  readonly today: PartialDate;
  /** Why edits, of whichever data set, are not saved, another object for each failure; they are still here, until the page is closed. */
  readonly trouble: { readonly why: StorageTrouble } | undefined;
  /** How many edits of earlier visits were lost or cannot be read. */
  readonly damaged: number;
}

export interface VerdictStore {
  readonly state: StoreApi<VerdictState>;
  /** Reads what is kept for a data set. The answer shows it, in one go with the data. */
  readonly read: (dataset: DataSetId, base: readonly Verdict[]) => Promise<() => void>;
  /** Shows and saves the changes. The answer takes them back. */
  readonly apply: (changes: readonly VerdictChange[]) => readonly VerdictChange[];
  /** Is anything, of whichever data set, not known to be saved? */
  readonly hasUnsaved: () => boolean;
  /** Tries again to save what is not saved, of whichever data set, and to read what could not be read. */
  readonly retry: () => void;
  /** Reads again: another tab may have written. */
  readonly refresh: () => void;
  /** Lets go of what cannot be read. */
  readonly clean: () => void;
  readonly setToday: (today: PartialDate) => void;
}

interface Means {
  readonly database: VerdictDatabase;
  readonly tabs: Tabs | undefined;
  readonly today: PartialDate;
}

/** ms; storage that does not answer must not keep the page from opening. */
const PATIENCE = 2_000;
const afterPatience = (): Promise<undefined> => new Promise((resolve) => { setTimeout(() => { resolve(undefined); }, PATIENCE); });

const nothingRead: ReadOutcome = { kind: "read", edits: new Map(), damaged: 0 };

/** Shows the verdicts of the data alone until what is kept has been read. */
export const createVerdictStore = ({ database, tabs, today }: Means, dataset: DataSetId, base: readonly Verdict[]): VerdictStore => {
  /** What is not known to be saved, by data set: it outlives the opening of another one. */
  const unsaved = new Map<DataSetId, Map<GapId, VerdictChange>>();
  const unsavedOf = (of: DataSetId): Map<GapId, VerdictChange> => {
    const known = unsaved.get(of) ?? new Map<GapId, VerdictChange>();
    unsaved.set(of, known);
    return known;
  };
  const withUnsaved = (): DataSetId[] => [...unsaved].flatMap(([of, waiting]) => (waiting.size > 0 ? [of] : []));
  const stateFrom = (before: Pick<VerdictState, "today" | "trouble" | "verdicts">, of: DataSetId, ofData: readonly Verdict[], outcome: ReadOutcome): VerdictState => {
    const read = outcome.kind === "read" ? outcome : { edits: new Map(), damaged: 0 };
    const edits = applied(read.edits, [...unsavedOf(of).values()]);
    const trouble = outcome.kind === "trouble" ? { why: outcome.trouble } : withUnsaved().length === 0 ? undefined : before.trouble;
    const verdicts = overlaid(ofData, edits);
    // The same list while nothing is different: what follows from it is not worked out again each time the page is looked at.
    const isSame = canonicalJson(verdicts) === canonicalJson(before.verdicts);
    return { dataset: of, base: ofData, edits, verdicts: isSame ? before.verdicts : verdicts, today: before.today, trouble, damaged: read.damaged };
  };
  const state = createStore((): VerdictState => stateFrom({ today, trouble: undefined, verdicts: [] }, dataset, base, nothingRead));

  /** How often something was saved: what was read before the last time is out of date. */
  let saves = 0;
  const readAfterSaves = async (of: DataSetId): Promise<ReadOutcome> => {
    const before = saves;
    const outcome = await database.read(of);
    return before === saves ? outcome : readAfterSaves(of);
  };
  const refresh = async (): Promise<void> => {
    const { dataset: of } = state.getState();
    const outcome = await readAfterSaves(of);
    // While it was read another data set may have been opened.
    state.setState((now) => (now.dataset === of && outcome.kind === "read" ? stateFrom(now, of, now.base, outcome) : now));
  };
  const save = async (of: DataSetId): Promise<void> => {
    const waiting = unsavedOf(of);
    const changes = [...waiting.values()];
    const outcome = await database.write(of, changes);
    if (outcome.kind === "saved") {
      // What was changed again in the meantime has a write of its own.
      for (const change of changes) if (waiting.get(change.gap) === change) waiting.delete(change.gap);
      saves++;
      tabs?.tell(of);
    }
    // Also when another data set is open by now: what was edited before is just as much in danger.
    if (outcome.kind === "trouble") state.setState({ trouble: { why: outcome.trouble } });
    // Storage works again: what could not be read before can be.
    else if (state.getState().trouble !== undefined) await refresh();
  };
  tabs?.listen((message) => { if (message === state.getState().dataset) void refresh(); });

  return {
    state,
    read: async (of, ofData) => {
      const show = (outcome: ReadOutcome): void => { state.setState((now) => stateFrom(now, of, ofData, outcome)); };
      const reading = readAfterSaves(of);
      const first = await Promise.race([reading, afterPatience()]);
      return () => {
        show(first ?? { kind: "trouble", trouble: "unavailable" });
        if (first === undefined) void reading.then((outcome) => { if (state.getState().dataset === of) show(outcome); });
      };
    },
    apply: (changes) => {
      if (changes.length === 0) return [];
      const { dataset: of, base: ofData, edits: before } = state.getState();
      const edits = applied(before, changes);
      for (const change of changes) unsavedOf(of).set(change.gap, change);
      state.setState({ edits, verdicts: overlaid(ofData, edits) });
      void save(of);
      return inverseOf(before, changes);
    },
    hasUnsaved: () => withUnsaved().length > 0,
    // The open one also with nothing to save: a write that succeeds shows that it can be read again.
    retry: () => { for (const each of new Set([state.getState().dataset, ...withUnsaved()])) void save(each); },
    refresh: () => { void refresh(); },
    clean: () => {
      const { dataset: of } = state.getState();
      void database.clean(of).then((outcome) => {
        if (outcome.kind === "trouble") state.setState({ trouble: { why: outcome.trouble } });
        else void refresh();
      });
    },
    setToday: (day) => { if (day !== state.getState().today) state.setState({ today: day }); },
  };
};
