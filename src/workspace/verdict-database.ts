/** Edits of verdicts in this browser's IndexedDB. Saved means that the transaction is complete. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { DataSetId } from "../model/id";
import type { GapId } from "../gaps/gap";
import { examined, receiptFor, sealed, type Lying } from "./stored-verdicts";
import type { VerdictChange, VerdictEdits } from "./verdict-edits";

export const DATABASE = "keiro";
/** A later app version that changes the stores gets the next number; this one then neither reads nor writes. */
export const DATABASE_VERSION = 1;

/** What is in storage is outside data: it is checked before it is believed. */
interface Stores extends DBSchema {
  verdicts: { key: [DataSetId, GapId]; value: unknown };
  receipts: { key: [DataSetId, GapId]; value: unknown };
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
type Transaction = IDBPTransaction<Stores, ["verdicts", "receipts"], "readwrite">;

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
      database.createObjectStore("receipts", { keyPath: ["dataset", "gap"] });
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

/** One transaction over both stores: all of it or nothing. */
const change = async (database: Connection, work: (transaction: Transaction) => Promise<unknown>): Promise<WriteOutcome> => {
  let transaction: Transaction | undefined;
  try {
    const opened = database.transaction(["verdicts", "receipts"], "readwrite", { durability: "strict" });
    transaction = opened;
    const everything = async (): Promise<void> => {
      try {
        await work(opened);
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

const STORES = ["verdicts", "receipts"] as const;

/** Everything of the data set that lies in a store. */
const lyingIn = async (
  transaction: IDBPTransaction<Stores, ["verdicts", "receipts"], "readonly" | "readwrite">, store: (typeof STORES)[number], dataset: DataSetId,
): Promise<Lying> => {
  const [keys, values] = await Promise.all([
    transaction.objectStore(store).getAllKeys(allOf(dataset)), transaction.objectStore(store).getAll(allOf(dataset)),
  ]);
  return new Map(keys.map(([, gap], at) => [gap, values[at]]));
};

/** One for the page. Nothing here throws or rejects: what went wrong is an answer. */
export const openVerdictDatabase = (): VerdictDatabase => {
  const connect = connector();
  const changing = async (work: (transaction: Transaction) => Promise<unknown>): Promise<WriteOutcome> => {
    const database = await connect();
    return typeof database === "string" ? { kind: "trouble", trouble: database } : change(database, work);
  };
  return {
    read: async (dataset) => {
      const database = await connect();
      if (typeof database === "string") return { kind: "trouble", trouble: database };
      try {
        const transaction = database.transaction(["verdicts", "receipts"]);
        const [values, receipts] = await Promise.all([lyingIn(transaction, "verdicts", dataset), lyingIn(transaction, "receipts", dataset), transaction.done]);
        const { edits, damaged } = examined(values, receipts);
        return { kind: "read", edits, damaged: damaged.length };
      } catch (error) {
        return { kind: "trouble", trouble: troubleOf(error) };
      }
    },
    write: (dataset, changes) => changing(async (transaction) => {
      const verdicts = transaction.objectStore("verdicts");
      const receipts = transaction.objectStore("receipts");
      const sent: Promise<unknown>[] = [];
      const send = (request: Promise<unknown>): void => { sent.push(request); };
      try {
        for (const { gap, edit } of changes) {
          const value = edit === undefined ? undefined : sealed(dataset, gap, edit);
          send(value === undefined ? verdicts.delete([dataset, gap]) : verdicts.put(value));
          send(value === undefined ? receipts.delete([dataset, gap]) : receipts.put(receiptFor(value)));
        }
        // At once, not when the last request has been answered: by then the tab may be closed.
        transaction.commit();
      } catch (error) {
        // One could not be sent. The others must not end the transaction well by themselves.
        abort(transaction);
        void Promise.allSettled(sent);
        throw error;
      }
      await Promise.all(sent);
    }),
    clean: (dataset) => changing(async (transaction) => {
      const { edits, damaged } = examined(await lyingIn(transaction, "verdicts", dataset), await lyingIn(transaction, "receipts", dataset));
      await Promise.all(damaged.map(async (gap) => {
        const edit = edits.get(gap);
        // What can be read is kept, as the last that is known.
        if (edit !== undefined) await transaction.objectStore("receipts").put(receiptFor(sealed(dataset, gap, edit)));
        else await Promise.all(STORES.map(async (store) => { await transaction.objectStore(store).delete([dataset, gap]); }));
      }));
    }),
  };
};
