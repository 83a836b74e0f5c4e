/** An IndexedDB in memory where the browser's would be. */
import { IDBCursor, IDBDatabase, IDBFactory, IDBIndex, IDBKeyRange, IDBObjectStore, IDBRequest, IDBTransaction } from "fake-indexeddb";

/** Empty, and apart from any that was there before. */
export const emptyStorage = (): void => {
  Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBCursor, IDBDatabase, IDBIndex, IDBKeyRange, IDBObjectStore, IDBRequest, IDBTransaction });
};

/** Transactions end when their last request is answered, not when they are told to; the answer makes it as it was. */
export const withoutCommit = (): (() => void) => {
  const original = Reflect.get(IDBTransaction.prototype, "commit");
  Reflect.set(IDBTransaction.prototype, "commit", () => {});
  return () => { Reflect.set(IDBTransaction.prototype, "commit", original); };
};

type Method = (...args: unknown[]) => unknown;

/** Puts another method in the place of one of the stores'; the answer puts it back. */
export const replaceInStores = (name: "put" | "delete" | "getAll", by: (original: Method) => Method): (() => void) => {
  const original = Reflect.get(IDBObjectStore.prototype, name) as Method;
  Reflect.set(IDBObjectStore.prototype, name, by(original));
  return () => { Reflect.set(IDBObjectStore.prototype, name, original); };
};
