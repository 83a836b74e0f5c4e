/** Edits of verdicts in this browser's IndexedDB. Saved means that the transaction is complete. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { DataSetId } from "../model/id";
import type { GapId } from "../gaps/gap";
import { headOf, missingFrom, sealed, unsealed } from "./stored-verdicts";
import type { VerdictChange, VerdictEdits } from "./verdict-edits";

export const DATABASE = "keiro";
/** A later app version that changes the stores gets the next number; this one then neither reads nor writes. */
export const DATABASE_VERSION = 1;

/** What is in storage is outside data: it is checked before it is believed. */
interface Stores extends DBSchema {
  verdicts: { key: [DataSetId, GapId]; value: unknown };
  heads: { key: DataSetId; value: unknown };
}

/** `full`: no room. `newer`: a newer Keiro keeps its data here. `unavailable`: switched off or broken. */
export type StorageTrouble = "full" | "failed" | "newer" | "unavailable";

export type ReadOutcome =
  /** `damaged`: how many were there and cannot be read, or are gone. */
  | { readonly kind: "read"; readonly edits: VerdictEdits; readonly damaged: number }
  | { readonly kind: "trouble"; readonly trouble: StorageTrouble };

export type WriteOutcome = { readonly kind: "saved" } | { readonly kind: "trouble"; readonly trouble: StorageTrouble };

export interface VerdictDatabase {
  readonly read: (dataset: DataSetId) => Promise<ReadOutcome>;
  /** All of the changes or none. */
  readonly write: (dataset: DataSetId, changes: readonly VerdictChange[]) => Promise<WriteOutcome>;
  /** Lets go of what cannot be read, for good. */
  readonly clean: (dataset: DataSetId) => Promise<WriteOutcome>;
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : "");

const troubleOf = (error: unknown): StorageTrouble => {
  switch (nameOf(error)) {
    case "VersionError": return "newer";
    case "QuotaExceededError": return "full";
    default: return "failed";
  }
};

type Connection = IDBPDatabase<Stores>;
type Transaction = IDBPTransaction<Stores, ["verdicts", "heads"], "readwrite">;

/** Every key `[dataset, gap]` of the data set: a list sorts behind every text. */
const allOf = (dataset: DataSetId): IDBKeyRange => IDBKeyRange.bound([dataset], [dataset, []]);

/** Opens the database when it is first needed, and again after it was lost. */
const connector = (): (() => Promise<Connection | StorageTrouble>) => {
  let connection: Promise<Connection> | undefined;
  let isSuperseded = false;
  const forget = (): void => { connection = undefined; };
  // In some browsers asking for storage that is switched off throws at once.
  const open = async (): Promise<Connection> => openDB<Stores>(DATABASE, DATABASE_VERSION, {
    upgrade: (database) => {
      database.createObjectStore("verdicts", { keyPath: ["dataset", "gap"] });
      database.createObjectStore("heads", { keyPath: "dataset" });
    },
    // A newer Keiro in another tab waits for this one to let go; from then on the data is its own.
    blocking: () => {
      isSuperseded = true;
      void connection?.then((database) => { database.close(); });
    },
    terminated: forget,
  });
  return async () => {
    if (isSuperseded) return "newer";
    if (typeof indexedDB === "undefined") return "unavailable";
    connection ??= open();
    try {
      return await connection;
    } catch (error) {
      forget();
      return nameOf(error) === "VersionError" ? "newer" : "unavailable";
    }
  };
};

const abort = (transaction: Transaction): void => {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
};

/** One transaction over both stores: the head always counts what was done before it. */
const change = async (database: Connection, dataset: DataSetId, work: (transaction: Transaction) => Promise<unknown>): Promise<WriteOutcome> => {
  let transaction: Transaction | undefined;
  try {
    const opened = database.transaction(["verdicts", "heads"], "readwrite", { durability: "strict" });
    transaction = opened;
    const everything = async (): Promise<void> => {
      try {
        await work(opened);
        await opened.objectStore("heads").put(headOf(dataset, await opened.objectStore("verdicts").getAll(allOf(dataset))));
      } catch (error) {
        // Or the half that was done would be kept.
        abort(opened);
        throw error;
      }
    };
    // A request reports success before the disk is asked: only the end of the transaction counts.
    await Promise.all([everything(), opened.done]);
    return { kind: "saved" };
  } catch (error) {
    // A request that was cut off only says so; the transaction knows why.
    return { kind: "trouble", trouble: troubleOf(transaction?.error ?? error) };
  }
};

/** One for the page. Nothing here throws or rejects: what went wrong is an answer. */
export const openVerdictDatabase = (): VerdictDatabase => {
  const connect = connector();
  const changing = async (dataset: DataSetId, work: (transaction: Transaction) => Promise<unknown>): Promise<WriteOutcome> => {
    const database = await connect();
    return typeof database === "string" ? { kind: "trouble", trouble: database } : change(database, dataset, work);
  };
  return {
    read: async (dataset) => {
      const database = await connect();
      if (typeof database === "string") return { kind: "trouble", trouble: database };
      try {
        const transaction = database.transaction(["verdicts", "heads"]);
        const [values, head] = await Promise.all([
          transaction.objectStore("verdicts").getAll(allOf(dataset)), transaction.objectStore("heads").get(dataset), transaction.done,
        ]);
        const read = values.map(unsealed);
        const broken = read.filter((each) => each === undefined).length;
        return {
          kind: "read",
          edits: new Map(read.flatMap((each) => (each === undefined ? [] : [[each.gap, each.edit] as const]))),
          // A broken one also breaks the head's sign: it is not told twice.
          damaged: broken > 0 ? broken : missingFrom(dataset, values, head),
        };
      } catch (error) {
        return { kind: "trouble", trouble: troubleOf(error) };
      }
    },
    write: (dataset, changes) => changing(dataset, async (transaction) => {
      const verdicts = transaction.objectStore("verdicts");
      await Promise.all(changes.map(async ({ gap, edit }) => {
        await (edit === undefined ? verdicts.delete([dataset, gap]) : verdicts.put(sealed(dataset, gap, edit)));
      }));
    }),
    clean: (dataset) => changing(dataset, async (transaction) => {
      const verdicts = transaction.objectStore("verdicts");
      const [keys, values] = await Promise.all([verdicts.getAllKeys(allOf(dataset)), verdicts.getAll(allOf(dataset))]);
      await Promise.all(keys.filter((_, at) => unsealed(values[at]) === undefined).map(async (key) => { await verdicts.delete(key); }));
    }),
  };
};
