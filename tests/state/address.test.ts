import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import { readFigure } from "../../src/history/countries/figure";
import { readPeriod } from "../../src/history/countries/periods";
import { suppose } from "../../src/gaps/what-if/suppose";
import type { Supposition } from "../../src/gaps/what-if/supposition";
import { ROW_MODES } from "../../src/history/timeline/row-mode";
import { KNOWLEDGE } from "../../src/history/transition/knowledge";
import { FACETS, MISSING, NONE, OPENING_LENS, withOff, type Facet, type Lens } from "../../src/lens/lens";
import { ACTOR_KINDS, LEVELS, NATURES, OFFICE_FUNCTIONS, STANCES, STATUSES } from "../../src/model/vocabulary";
import { buildNetwork } from "../../src/network/network";
import { asOf } from "../../src/network/snapshot";
import { withThresholds } from "../../src/network/with-thresholds";
import { NOTHING_ADJUSTED } from "../../src/state/adjustments";
import { fromAddress, toAddress, type FindGap, type Viewpoint } from "../../src/state/address";
import { OPENING_COUNTRIES, type CountriesPlace } from "../../src/state/countries-place";
import { contactsOf, NOTHING, relationship, type Selection } from "../../src/state/selection";
import { VIEWS } from "../../src/state/session";
import { OPENING_TIMELINE } from "../../src/state/timeline-place";
import { OPENING_TRANSITION } from "../../src/state/transition-place";
import { aTransition } from "../helpers/a-transition";
import { actor, administration, channel, on } from "../helpers/asked";
import { aChannel, anExpectation, anIssue } from "../helpers/builders";
import { runs, seedFor } from "../helpers/seed";

const network = buildNetwork(aTransition({
  issues: [anIssue({ id: "tariffs" }), anIssue({ id: "関税" })], channels: [aChannel({ id: "a.b_c-d" })],
  expectations: [anExpectation({ between: ["jp-pm", "us-president"], level: "leader", administration: "new" })],
}));
const { bundle } = network;
const SOMEBODY = { ja: "誰か", en: "somebody" };
const findGap: FindGap = (id, { asOf: date, adjustments, suppositions }) =>
  findGaps(asOf(suppose(withThresholds(network, adjustments), date, suppositions, SOMEBODY), date)).find((gap) => gap.id === id);
const read = (address: string) => fromAddress(address, network, findGap);
const OPENING: Viewpoint = { view: "ladder", asOf: on("2024-11-30"), against: undefined, beside: undefined, lens: OPENING_LENS, facing: undefined, countries: OPENING_COUNTRIES, adjustments: NOTHING_ADJUSTED, selection: NOTHING, timeline: OPENING_TIMELINE, transition: OPENING_TRANSITION, suppositions: [] };

const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  level: [...LEVELS, NONE], status: [...STATUSES, MISSING], nature: NATURES, stance: STANCES, issue: ["tariffs", "関税", NONE], party: ["jp", "us"],
  function: [...OFFICE_FUNCTIONS, NONE], kind: ACTOR_KINDS,
};
const lens: fc.Arbitrary<Lens> = fc.tuple(
  fc.constantFrom(undefined, actor("jp-pm"), actor("us")), ...FACETS.map((facet) => fc.option(fc.subarray([...VALUES[facet]]), { nil: undefined })),
).map(([focus, ...off]) => FACETS.reduce((so, facet, index) => {
  const values = off[index];
  return values === undefined ? so : withOff(so, facet, values);
}, { ...OPENING_LENS, focus }));
const figure = readFigure(network, "jp~us~own~leader,ministerial~2021-q2");
const selections: Selection[] = [
  NOTHING, relationship([actor("jp"), actor("us")]),
  ...bundle.actors.map(({ id }): Selection => ({ kind: "actor", id })), ...bundle.channels.map(({ id }): Selection => ({ kind: "channel", id })),
  ...bundle.issues.map(({ id }): Selection => ({ kind: "issue", id })), { kind: "gap", id: "expected-missing:jp-pm:us-president:leader::new" },
  ...(figure === undefined ? [] : [contactsOf(figure)]),
];
const Q2 = readPeriod("2024-q2");
const COUNTRIES: CountriesPlace[] = [
  OPENING_COUNTRIES, { ...OPENING_COUNTRIES, panel: "periods", unit: "year", of: "all", kinds: ["own", "grouping"], sort: { by: "name", isTurned: true } },
  { ...OPENING_COUNTRIES, panel: "firsts", hub: actor("us"), of: [actor("jp"), actor("us")], levels: ["leader", "none"], from: Q2, to: Q2, kinds: ["grouping"], sort: { by: "call@new", isTurned: false } },
  { ...OPENING_COUNTRIES, panel: "advisers", sort: { by: "mean", isTurned: true } },
];
const FACING = [actor("us"), actor("jp")] as const;
/** In the order in which they are kept. */
const SUPPOSITIONS: Supposition[] = [
  { kind: "with-incumbent", office: actor("us-adviser"), administration: administration("new"), person: actor("campbell") },
  { kind: "without-actor", actor: actor("us-nsc") }, { kind: "without-channel", channel: channel("a.b_c-d") },
  { kind: "without-incumbent", office: actor("jp-pm") }, { kind: "without-level", level: "leader" },
];
/** The gap of the leaders is there from the election on: no link to it is made from a date on which it is not. */
const viewpoint: fc.Arbitrary<Viewpoint> = fc.record({
  view: fc.constantFrom(...VIEWS), facing: fc.constantFrom(undefined, FACING), countries: fc.constantFrom(...COUNTRIES), asOf: fc.constantFrom("2024-11-30", "2024-11-05", "2024-12", "2025").map(on), lens, against: fc.constantFrom(undefined, on("2021-04-30"), on("2021")),
  beside: fc.constantFrom(undefined, { kind: "shipped" as const, folder: "us-contacts-2021-2025" }), selection: fc.constantFrom(...selections),
  timeline: fc.record({ rows: fc.constantFrom(...ROW_MODES), window: fc.constantFrom(undefined, { from: 18_567, to: 18_809 }, { from: -300_000, to: 2_900_000 }), step: fc.constant(0) }),
  transition: fc.record({ administration: fc.constantFrom(undefined, administration("old"), administration("new")), knowledge: fc.constantFrom(...KNOWLEDGE) }),
  suppositions: fc.subarray(SUPPOSITIONS), adjustments: fc.constantFrom(NOTHING_ADJUSTED, { cadence: { leader: 200 }, topHeavyShare: 0 }, { points: { friction: 3 } }),
}).filter((view) => view.selection.kind !== "gap" || findGap(view.selection.id, view) !== undefined);

describe("the address", () => {
  it("holds the whole view: written and read, it is the same", () => {
    fc.assert(fc.property(viewpoint, (view) => {
      expect(read(toAddress(view, network))).toEqual({ viewpoint: view, problems: [] });
    }), { numRuns: runs(300), seed: seedFor("address") });
  });
  it("stays plain for the view that opens anyway", () => {
    expect(toAddress(OPENING, network)).toBe("");
    expect([read(""), read("#")]).toEqual([{ viewpoint: OPENING, problems: [] }, { viewpoint: OPENING, problems: [] }]);
  });
  it("[I7] is the same for the same view, however it came about", () => {
    const both = (values: string[]) => toAddress({ ...OPENING, lens: withOff(OPENING_LENS, "level", values) }, network);
    expect(both(["working", "leader"])).toBe(both(["leader", "working"]));
  });
  it("[I6] holds no data", () => {
    fc.assert(fc.property(viewpoint, (view) => { expect(toAddress(view, network)).not.toMatch(/Because|It is needed|A source/); }), { numRuns: runs(50), seed: seedFor("address data") });
  });
});

describe("what an address says and nobody understands is told and left out", () => {
  it.each([
    ["view=map", { code: "unknown-view", value: "map" }], ["view=constructor", { code: "unknown-view", value: "constructor" }],
    ["as-of=2021-02-30", { code: "not-a-date", value: "2021-02-30" }], ["as-of=", { code: "not-a-date", value: "" }],
    ["suppose=without-actor:nobody", { code: "unknown-id", value: "nobody" }], ["suppose=x", { code: "unknown-id", value: "x" }],
    ["focus=nobody", { code: "unknown-id", value: "nobody" }], ["actor=nobody", { code: "unknown-id", value: "nobody" }],
    ["channel=__proto__", { code: "unknown-id", value: "__proto__" }], ["issue=x", { code: "unknown-id", value: "x" }],
    ["gap=expected-missing:jp:us:::", { code: "unknown-id", value: "expected-missing:jp:us:::" }], ["relationship=jp", { code: "unknown-id", value: "jp" }],
    ["relationship=jp~nobody", { code: "unknown-id", value: "jp~nobody" }],
    ["timeline=people", { code: "unknown-view", value: "people" }], ["window=2021", { code: "not-a-window", value: "2021" }], ["window=2021~2020", { code: "not-a-window", value: "2021~2020" }],
    ["facing=us~nobody", { code: "unknown-id", value: "us~nobody" }], ["facing=jp~jp", { code: "unknown-id", value: "jp~jp" }], ["facing=us~ishiba", { code: "unknown-id", value: "us~ishiba" }],
    ["facing=us~jp-pm", { code: "unknown-id", value: "us~jp-pm" }], ["facing=us", { code: "unknown-id", value: "us" }], ["facing=us~jp~us", { code: "unknown-id", value: "us~jp~us" }],
    ["countries=map", { code: "unknown-part", value: "map" }], ["countries-of=nobody", { code: "unknown-id", value: "nobody" }], ["countries-from=2021-q5", { code: "unknown-part", value: "2021-q5" }],
    ["countries-levels=boss", { code: "unknown-id", value: "boss" }], ["countries-sort=colour", { code: "unknown-part", value: "colour" }], ["countries-colour=red", { code: "unknown-part", value: "countries-colour" }],
    ["contacts=jp~us~own~leader~2021-q5", { code: "unknown-id", value: "jp~us~own~leader~2021-q5" }], ["contacts=jp~nobody~own~leader~2021", { code: "unknown-id", value: "jp~nobody~own~leader~2021" }],
    ["colour=red", { code: "unknown-part", value: "colour" }], ["hide-colour=red", { code: "unknown-part", value: "hide-colour" }],
    ["hide-status=shut", { code: "unknown-id", value: "shut" }], ["hide-level=boss", { code: "unknown-id", value: "boss" }], ["hide-issue=x", { code: "unknown-id", value: "x" }], ["hide-party=jp-pm", { code: "unknown-id", value: "jp-pm" }],
  ])("%s", (address, problem) => {
    const { viewpoint: view, problems } = read(address);
    expect(problems).toEqual([problem]);
    expect(view).toEqual(OPENING);
  });
  it("what is understood beside it is taken", () => {
    const { viewpoint: view, problems } = read("#view=network&hide-level=boss,leader&nonsense=1&actor=jp-pm");
    expect([view.view, [...view.lens.off.level ?? []], view.selection, problems.length]).toEqual(["network", ["leader"], { kind: "actor", id: "jp-pm" }, 2]);
  });
  it("a gap is looked for on the date of the same address, wherever that stands in it", () => {
    const link = "gap=expected-missing:jp-pm:us-president:leader::new&as-of=2024-11-04";
    expect(read(link)).toMatchObject({ viewpoint: { asOf: "2024-11-04", selection: NOTHING }, problems: [{ code: "unknown-id" }] });
  });
  it("nothing that can be typed makes it throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => { expect(() => read(text)).not.toThrow(); }), { numRuns: runs(300), seed: seedFor("address noise") });
  });
});
