import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { DataSetId } from "../../src/model/id";
import type { Verdict } from "../../src/model/records/verdict";
import { openVerdictDatabase, type ReadOutcome, type StorageTrouble, type VerdictDatabase } from "../../src/workspace/verdict-database";
import { applied, setAside, takeBack, type VerdictChange, type VerdictEdits } from "../../src/workspace/verdict-edits";
import type { Tabs } from "../../src/workspace/tabs";
import { createVerdictStore, type VerdictStore } from "../../src/workspace/verdict-store";
import { on } from "../helpers/asked";
import { aDataSet, aVerdict } from "../helpers/builders";
import { runs, seedFor } from "../helpers/seed";
import { emptyStorage } from "./in-memory-storage";

const ONE = aDataSet({ id: "one" }).id;
const TWO = aDataSet({ id: "two" }).id;
const gap = (end: string): string => `expected-missing:jp:${end}:::new`;
const A = aVerdict({ gap: gap("a") });
const B = aVerdict({ gap: gap("b") });

/** Storage in a variable, that can be told to fail and to wait. */
const memory = () => {
  const kept = new Map<DataSetId, VerdictEdits>();
  const writes: (readonly VerdictChange[])[] = [];
  const settings: { trouble: StorageTrouble | undefined; wait: Promise<void> | undefined } = { trouble: undefined, wait: undefined };
  const database: VerdictDatabase = {
    read: async (of): Promise<ReadOutcome> => (settings.trouble === undefined
      ? { kind: "read", edits: kept.get(of) ?? new Map(), damaged: 0 }
      : { kind: "trouble", trouble: settings.trouble }),
    write: async (of, changes) => {
      writes.push(changes);
      await settings.wait;
      if (settings.trouble !== undefined) return { kind: "trouble", trouble: settings.trouble };
      kept.set(of, applied(kept.get(of) ?? new Map(), changes));
      return { kind: "saved" };
    },
    clean: async () => ({ kind: "saved" }),
  };
  return { database, kept, writes, settings };
};

const storeOn = (database: VerdictDatabase, { base = [], tabs }: { base?: readonly Verdict[]; tabs?: Tabs } = {}): VerdictStore =>
  createVerdictStore({ database, tabs, today: on("2024-12-02") }, ONE, base);
const shown = ({ state }: VerdictStore): string[] => state.getState().verdicts.map((verdict) => verdict.gap);
/** Until everything that was begun is done; the databases of these tests answer within a few turns. */
const settled = async (): Promise<void> => { for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => { setTimeout(resolve, 0); }); };

describe("the store of verdicts", () => {
  it("shows an edit at once and writes it at once, by itself", async () => {
    const { database, kept, writes } = memory();
    const store = storeOn(database);
    store.apply([setAside(A)]);
    expect([shown(store), writes]).toEqual([[A.gap], [[setAside(A)]]]);
    await settled();
    store.apply([setAside(B)]);
    expect(writes).toEqual([[setAside(A)], [setAside(B)]]);
    await settled();
    expect([...kept.get(ONE)?.keys() ?? []]).toEqual([A.gap, B.gap]);
  });
  it("sends along what an earlier write has not yet acknowledged", () => {
    const { database, writes, settings } = memory();
    settings.wait = new Promise(() => {});
    const store = storeOn(database);
    store.apply([setAside(A)]);
    store.apply([setAside(B)]);
    expect(writes.at(-1)).toEqual([setAside(A), setAside(B)]);
  });
  it("gives back what undoes an edit", async () => {
    const store = storeOn(memory().database, { base: [A] });
    const undo = store.apply([takeBack([A], A.gap), setAside(B)]);
    expect(shown(store)).toEqual([B.gap]);
    store.apply(undo);
    expect(shown(store)).toEqual([A.gap]);
  });
  it.each(["full", "failed", "newer", "unavailable"] as const)("[I4] of trouble with storage (%s) tells, keeps the edit here, and saves it once it can", async (trouble) => {
    const { database, kept, settings } = memory();
    settings.trouble = trouble;
    const store = storeOn(database);
    store.apply([setAside(A)]);
    await settled();
    expect([store.state.getState().trouble, shown(store), kept.size, store.hasUnsaved()]).toEqual([{ why: trouble }, [A.gap], 0, true]);
    settings.trouble = undefined;
    store.retry();
    await settled();
    expect([store.state.getState().trouble, [...kept.get(ONE)?.keys() ?? []], store.hasUnsaved()]).toEqual([undefined, [A.gap], false]);
  });
  it("[I4] the next edit that can be saved takes the others along", async () => {
    const { database, kept, settings } = memory();
    const store = storeOn(database);
    settings.trouble = "full";
    store.apply([setAside(A)]);
    await settled();
    settings.trouble = undefined;
    store.apply([setAside(B)]);
    await settled();
    expect([...kept.get(ONE)?.keys() ?? []]).toEqual([A.gap, B.gap]);
  });
  it("[I4] what is not saved outlives the opening of another data set", async () => {
    const { database, settings } = memory();
    const store = storeOn(database);
    settings.trouble = "full";
    store.apply([setAside(A)]);
    await settled();
    settings.trouble = undefined;
    (await store.read(TWO, [B]))();
    expect([store.state.getState().dataset, shown(store)]).toEqual([TWO, [B.gap]]);
    (await store.read(ONE, []))();
    expect(shown(store)).toEqual([A.gap]);
  });
  it("[I4] tells of a failed write to a data set that is open no more, and saves it at the next try", async () => {
    const { database, kept, settings } = memory();
    let answer: () => void = () => {};
    settings.wait = new Promise((resolve) => { answer = resolve; });
    const store = storeOn(database);
    store.apply([setAside(A)]);
    (await store.read(TWO, [B]))();
    settings.trouble = "full";
    answer();
    await settled();
    expect([store.state.getState().dataset, store.state.getState().trouble, store.hasUnsaved()]).toEqual([TWO, { why: "full" }, true]);
    settings.trouble = undefined;
    store.retry();
    await settled();
    expect([[...kept.get(ONE)?.keys() ?? []], store.state.getState().trouble, store.hasUnsaved()]).toEqual([[A.gap], undefined, false]);
    expect(shown(store)).toEqual([B.gap]);
  });
  it("[I4] the trouble stays told while anything of any data set is unsaved", async () => {
    const { database, settings } = memory();
    settings.trouble = "full";
    const store = storeOn(database);
    store.apply([setAside(A)]);
    await settled();
    settings.trouble = undefined;
    (await store.read(TWO, []))();
    expect([store.state.getState().trouble, store.hasUnsaved()]).toEqual([{ why: "full" }, true]);
    store.apply([setAside(B)]);
    await settled();
    expect([store.state.getState().trouble, store.hasUnsaved()]).toEqual([{ why: "full" }, true]);
    store.retry();
    await settled();
    expect([store.state.getState().trouble, store.hasUnsaved()]).toEqual([undefined, false]);
  });
  it("tries again also when only reading failed", async () => {
    const { database, kept, settings } = memory();
    kept.set(ONE, applied(new Map(), [setAside(B)]));
    settings.trouble = "failed";
    const store = storeOn(database);
    (await store.read(ONE, []))();
    settings.trouble = undefined;
    store.retry();
    await settled();
    expect([shown(store), store.state.getState().trouble]).toEqual([[B.gap], undefined]);
  });
  it("changes nothing before the answer to a reading is called", async () => {
    const store = storeOn(memory().database, { base: [A] });
    const show = await store.read(TWO, [B]);
    expect([store.state.getState().dataset, shown(store)]).toEqual([ONE, [A.gap]]);
    show();
    expect([store.state.getState().dataset, shown(store)]).toEqual([TWO, [B.gap]]);
  });
  it("tells that it cannot read, and shows what the data says", async () => {
    const { database, settings } = memory();
    settings.trouble = "newer";
    const store = storeOn(database);
    (await store.read(ONE, [A]))();
    expect([store.state.getState().trouble, shown(store)]).toEqual([{ why: "newer" }, [A.gap]]);
  });
  it("reads what it could not read before, once a write has shown that it can", async () => {
    const { database, kept, settings } = memory();
    kept.set(ONE, new Map([[B.gap, setAside(B).edit ?? { kind: "taken-back", was: B }]]));
    settings.trouble = "failed";
    const store = storeOn(database);
    (await store.read(ONE, []))();
    settings.trouble = undefined;
    store.apply([setAside(A)]);
    await settled();
    expect(shown(store)).toEqual([A.gap, B.gap]);
  });
  it("[I4] tells of every failure, also of one like the last", async () => {
    const { database, settings } = memory();
    settings.trouble = "full";
    const store = storeOn(database);
    store.apply([setAside(A)]);
    await settled();
    const { trouble } = store.state.getState();
    store.apply([setAside(B)]);
    await settled();
    expect(store.state.getState().trouble).not.toBe(trouble);
  });
  it("does not wait for ever for storage that does not answer, and shows what it has when it does", async () => {
    vi.useFakeTimers();
    const { database, kept } = memory();
    kept.set(ONE, applied(new Map(), [setAside(B)]));
    let answer: () => void = () => {};
    const silent = new Promise<void>((resolve) => { answer = resolve; });
    const store = storeOn({ ...database, read: async (of) => { await silent; return database.read(of); } });
    const reading = store.read(ONE, [A]);
    await vi.advanceTimersByTimeAsync(2_000);
    (await reading)();
    expect([shown(store), store.state.getState().trouble]).toEqual([[A.gap], { why: "unavailable" }]);
    answer();
    await vi.advanceTimersByTimeAsync(1);
    expect([shown(store), store.state.getState().trouble]).toEqual([[A.gap, B.gap], undefined]);
    vi.useRealTimers();
  });
  it("keeps the very list of verdicts while nothing in it is different", async () => {
    const store = storeOn(memory().database);
    store.apply([setAside(A)]);
    await settled();
    const { verdicts } = store.state.getState();
    store.refresh();
    await settled();
    expect(store.state.getState().verdicts).toBe(verdicts);
  });
  it("knows the day that it is told", () => {
    const store = storeOn(memory().database);
    store.setToday(on("2024-12-03"));
    expect(store.state.getState().today).toBe("2024-12-03");
  });
});

describe("[reliability 6] tabs", () => {
  /** As many as asked for; each message reaches all others a turn later. */
  const linked = (count: number): Tabs[] => {
    const hearers: ((message: unknown) => void)[] = [];
    return Array.from({ length: count }, (_, own) => ({
      tell: (dataset) => { hearers.forEach((hear, at) => { if (at !== own) setTimeout(() => { hear(dataset); }, 0); }); },
      listen: (hear) => { hearers[own] = hear; },
    }));
  };

  it("see each other's edits", async () => {
    const { database } = memory();
    const [first, second] = linked(2).map((tabs) => storeOn(database, { tabs }));
    first?.apply([setAside(A)]);
    await settled();
    expect(second === undefined ? undefined : shown(second)).toEqual([A.gap]);
  });
  it("do not mind messages about other data sets, or of another kind", async () => {
    const { database, kept } = memory();
    let say: (message: unknown) => void = () => {};
    const store = storeOn(database, { tabs: { tell: () => {}, listen: (hear) => { say = hear; } } });
    kept.set(ONE, applied(new Map(), [setAside(A)]));
    for (const data of ["two", { dataset: "one" }, undefined]) say(data);
    await settled();
    expect(shown(store)).toEqual([]);
    store.refresh();
    await settled();
    expect(shown(store)).toEqual([A.gap]);
  });

  it("two or three, editing in any order: no edit is lost and all show the same", async () => {
    const step = fc.record({ tab: fc.nat(2), end: fc.constantFrom("a", "b", "c", "d"), sets: fc.boolean(), rests: fc.boolean() });
    await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 3 }), fc.array(step, { maxLength: 12 }), async (count, steps) => {
      emptyStorage();
      const stores = linked(count).map((tabs) => storeOn(openVerdictDatabase(), { tabs }));
      const model = new Map<string, boolean>();
      /** Of two tabs that edit one gap in the same breath either may win: only the others are foretold. */
      let touched = new Map<string, number>();
      const unsure = new Set<string>();
      for (const { tab, end, sets, rests } of steps) {
        const store = stores[tab % count];
        const id = gap(end);
        if ((touched.get(id) ?? tab % count) !== tab % count) unsure.add(id);
        else if (!touched.has(id)) unsure.delete(id);
        touched.set(id, tab % count);
        store?.apply([sets ? setAside(aVerdict({ gap: id })) : takeBack([], id)]);
        model.set(id, sets);
        if (rests) {
          await settled();
          touched = new Map();
        }
      }
      await settled();
      const [first = []] = stores.map(shown);
      for (const store of stores) expect(shown(store)).toEqual(first);
      for (const [id, isSet] of model) if (!unsure.has(id)) expect({ id, isSet: first.includes(id) }).toEqual({ id, isSet });
      const fresh = storeOn(openVerdictDatabase());
      (await fresh.read(ONE, []))();
      expect(shown(fresh)).toEqual(first);
    }), { numRuns: runs(40), seed: seedFor("tabs") });
  });
});
