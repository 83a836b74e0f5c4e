/** Edits in an IndexedDB that lives in memory; what the real one does on a full disk is tested in the browser. */
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DataSetId } from "../../src/model/id";
import { DATABASE, DATABASE_VERSION, openVerdictDatabase, type VerdictDatabase } from "../../src/workspace/verdict-database";
import { setAside, takeBack, type VerdictChange } from "../../src/workspace/verdict-edits";
import { aDataSet, aVerdict } from "../helpers/builders";
import { emptyStorage, replaceInStores, withoutCommit } from "./in-memory-storage";

const ONE = aDataSet({ id: "one" }).id;
const TWO = aDataSet({ id: "two" }).id;
const gaps = ["a", "b", "c"].map((end) => `expected-missing:jp:${end}:::new`);
const verdicts = gaps.map((gap) => aVerdict({ gap }));
const all: readonly VerdictChange[] = verdicts.map(setAside);

let database: VerdictDatabase;
beforeEach(() => {
  emptyStorage();
  database = openVerdictDatabase();
});
/** What puts replaced methods back. */
const restores: (() => void)[] = [];
const restore = (): void => { for (const each of restores.splice(0)) each(); };
afterEach(() => {
  restore();
  vi.unstubAllGlobals();
});

const read = async (of: DataSetId = ONE, from: VerdictDatabase = openVerdictDatabase()) => {
  const outcome = await from.read(of);
  if (outcome.kind === "trouble") return outcome.trouble;
  return { gaps: [...outcome.edits.keys()], damaged: outcome.damaged };
};
/** Changes what is stored behind the product's back. */
const tamper = async (work: (raw: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>): Promise<void> => {
  const raw = await openDB(DATABASE, DATABASE_VERSION);
  await work(raw);
  raw.close();
};

describe("edits in storage", () => {
  it("are nothing at first", async () => { expect(await read()).toEqual({ gaps: [], damaged: 0 }); });
  it("are there for the next visit, each as it was", async () => {
    const crossed = takeBack(verdicts, verdicts[0]?.gap ?? "");
    expect(await database.write(ONE, [...all, crossed])).toEqual({ kind: "saved" });
    expect(await openVerdictDatabase().read(ONE)).toEqual({
      kind: "read", damaged: 0, edits: new Map([crossed, ...all.slice(1)].map(({ gap, edit }) => [gap, edit])),
    });
  });
  it("are gone when they are taken back, and the others stay", async () => {
    await database.write(ONE, all);
    await database.write(ONE, [{ gap: gaps[1] ?? "", edit: undefined }]);
    expect(await read()).toEqual({ gaps: [gaps[0], gaps[2]], damaged: 0 });
  });
  it("of one data set are not those of another", async () => {
    await database.write(ONE, all);
    await database.write(TWO, all.slice(0, 1));
    expect([await read(ONE), await read(TWO)]).toEqual([{ gaps, damaged: 0 }, { gaps: [gaps[0]], damaged: 0 }]);
  });
});

describe("[reliability 9] what is damaged is noticed, and the rest is still there", () => {
  beforeEach(async () => { await database.write(ONE, all); });

  const inStore = async (raw: Awaited<ReturnType<typeof openDB>>): Promise<Record<string, unknown>> => ({ ...Object(await raw.get("verdicts", [ONE, gaps[0] ?? ""])) });
  it.each([
    ["another reason", (value: Record<string, unknown>) => ({ ...value, edit: { kind: "set-aside", verdict: { ...verdicts[0], reason: "Another." } } })],
    ["an edit of no known kind", (value: Record<string, unknown>) => ({ ...value, edit: { kind: "forgiven" } })],
    ["no edit at all", (value: Record<string, unknown>) => ({ ...value, edit: undefined })],
    ["another seal", (value: Record<string, unknown>) => ({ ...value, seal: "0000000000000000" })],
    ["a date that is none", (value: Record<string, unknown>) => ({ ...value, edit: { kind: "set-aside", verdict: { ...verdicts[0], date: "2024-13-45" } } })],
  ])("a record with %s", async (_, change) => {
    await tamper(async (raw) => raw.put("verdicts", change(await inStore(raw))));
    expect(await read()).toEqual({ gaps: gaps.slice(1), damaged: 1 });
  });
  it("a record that is gone", async () => {
    await tamper((raw) => raw.delete("verdicts", [ONE, gaps[0] ?? ""]));
    expect(await read()).toEqual({ gaps: gaps.slice(1), damaged: 1 });
  });
  it("all records gone", async () => {
    await tamper((raw) => raw.clear("verdicts"));
    expect(await read()).toEqual({ gaps: [], damaged: 3 });
  });
  it.each([["gone", undefined, 0], ["broken", { dataset: ONE, gap: gaps[0] }, 1], ["of another edit", { dataset: ONE, gap: gaps[0], seal: "0" }, 1]])(
    "a receipt that is %s; the edits are there", async (_, receipt, damaged) => {
      await tamper((raw) => (receipt === undefined ? raw.delete("receipts", [ONE, gaps[0] ?? ""]) : raw.put("receipts", receipt)));
      expect(await read()).toEqual({ gaps, damaged });
    },
  );
  it("a record that was put back from an earlier time", async () => {
    const earlier = await openDB(DATABASE, DATABASE_VERSION).then(async (raw) => { const value: unknown = await raw.get("verdicts", [ONE, gaps[0] ?? ""]); raw.close(); return value; });
    await database.write(ONE, [setAside(aVerdict({ gap: gaps[0] ?? "", reason: "Later." }))]);
    await tamper((raw) => raw.put("verdicts", earlier));
    expect(await read()).toMatchObject({ damaged: 1 });
  });
  it("and can be let go of, which keeps what can be read", async () => {
    await tamper(async (raw) => raw.put("verdicts", { ...await inStore(raw), seal: "0" }));
    expect(await database.clean(ONE)).toEqual({ kind: "saved" });
    expect(await read()).toEqual({ gaps: gaps.slice(1), damaged: 0 });
  });
  it("and what is only an earlier edit is kept then, as the last that is known", async () => {
    await tamper((raw) => raw.put("receipts", { dataset: ONE, gap: gaps[0], seal: "0" }));
    await database.clean(ONE);
    expect(await read()).toEqual({ gaps, damaged: 0 });
  });
});

describe("[reliability 7] a newer Keiro in the same browser", () => {
  const NEWER = DATABASE_VERSION + 1;

  it("has its data neither read nor written over", async () => {
    const newer = await openDB(DATABASE, NEWER, { upgrade: (raw) => { raw.createObjectStore("verdicts", { keyPath: ["dataset", "gap"] }); } });
    await newer.put("verdicts", { dataset: ONE, gap: "theirs", told: "otherwise" });
    expect([await database.read(ONE), await database.write(ONE, all), await database.clean(ONE)]).toEqual(Array.from({ length: 3 }, () => ({ kind: "trouble", trouble: "newer" })));
    expect(await newer.getAll("verdicts")).toEqual([{ dataset: ONE, gap: "theirs", told: "otherwise" }]);
    newer.close();
  });
  it("that comes while this one is open is let in, and from then on this one keeps out", async () => {
    await database.write(ONE, all);
    const newer = await openDB(DATABASE, NEWER);
    expect(await database.write(ONE, all)).toEqual({ kind: "trouble", trouble: "newer" });
    expect(await newer.count("verdicts")).toBe(3);
    newer.close();
  });
});

describe("[reliability 5] a fault at the Nth call to storage", () => {
  const failing = (error: DOMException, at: number): void => {
    let calls = 0;
    for (const name of ["put", "delete", "getAll"] as const) {
      restores.push(replaceInStores(name, (original) => function wrapped(this: unknown, ...args) {
        if (++calls === at) throw error;
        return Reflect.apply(original, this, args);
      }));
    }
  };
  const changes: readonly VerdictChange[] = [setAside(aVerdict({ gap: gaps[0] ?? "", reason: "Changed." })), { gap: gaps[1] ?? "", edit: undefined }];

  it.each([1, 2, 3, 4])("at call %i of a write: the old state, and it is told", async (at) => {
    await database.write(ONE, all);
    const before = await openVerdictDatabase().read(ONE);
    failing(new DOMException("no room", "QuotaExceededError"), at);
    expect(await database.write(ONE, changes)).toEqual({ kind: "trouble", trouble: "full" });
    restore();
    expect(await openVerdictDatabase().read(ONE)).toEqual(before);
    expect(await database.write(ONE, changes)).toEqual({ kind: "saved" });
  });
  it("a transaction that is aborted after every request reported success", async () => {
    restores.push(withoutCommit(), replaceInStores("put", (original) => function wrapped(this: IDBObjectStore, ...args) {
      const request = Reflect.apply(original, this, args);
      if (this.name === "receipts" && request instanceof IDBRequest) request.addEventListener("success", () => { this.transaction.abort(); });
      return request;
    }));
    expect(await database.write(ONE, all)).toEqual({ kind: "trouble", trouble: "failed" });
    restore();
    expect(await read()).toEqual({ gaps: [], damaged: 0 });
  });
  it("a read that fails is told", async () => {
    failing(new DOMException("broken", "UnknownError"), 1);
    expect(await database.read(ONE)).toEqual({ kind: "trouble", trouble: "failed" });
  });
});

describe("without storage", () => {
  it("tells so, and works again once there is some", async () => {
    const real = globalThis.indexedDB;
    vi.stubGlobal("indexedDB", { open: () => { throw new DOMException("switched off", "SecurityError"); } });
    expect(await database.write(ONE, all)).toEqual({ kind: "trouble", trouble: "unavailable" });
    vi.stubGlobal("indexedDB", undefined);
    expect(await database.read(ONE)).toEqual({ kind: "trouble", trouble: "unavailable" });
    vi.stubGlobal("indexedDB", real);
    expect(await database.write(ONE, all)).toEqual({ kind: "saved" });
  });
  it("a database that was deleted behind the page's back is made anew", async () => {
    await database.write(ONE, all);
    const deletion = deleteDB(DATABASE);
    await deletion;
    expect(await openVerdictDatabase().read(ONE)).toEqual({ kind: "read", edits: new Map(), damaged: 0 });
  });
});
