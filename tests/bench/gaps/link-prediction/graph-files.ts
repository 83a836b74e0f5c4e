/** The graphs that `scripts/bench-graphs.ts` made from published logs. */
import { readFileSync } from "node:fs";
import * as v from "valibot";

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const contactsSchema = v.strictObject({ offices: v.array(v.string()), years: v.record(v.string(), v.array(v.tuple([index, index]))) });
const ambassadorsSchema = v.strictObject({
  states: v.array(v.string()),
  snapshots: v.array(v.strictObject({ date: v.string(), toUs: v.array(index), fromUs: v.array(index), members: v.record(v.string(), v.array(index)) })),
});

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../graphs/${name}.json`, import.meta.url), "utf8"));

export const usContacts = v.parse(contactsSchema, read("us-contacts"));
export const usAmbassadors = v.parse(ambassadorsSchema, read("us-ambassadors"));

/** What each state belonged to on the day, by the last snapshot until then; nothing before the first. */
export const membershipsOn = (date: string): ReadonlyMap<string, readonly string[]> => {
  const snapshot = usAmbassadors.snapshots.findLast((each) => each.date <= date);
  const of = new Map<string, string[]>();
  for (const [grouping, members] of Object.entries(snapshot?.members ?? {})) {
    for (const member of members) {
      const state = usAmbassadors.states[member] ?? "";
      of.set(state, [...of.get(state) ?? [], grouping]);
    }
  }
  return of;
};
