import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { endsFoundBy, foundBy, reasonsBy, theOneFoundBy } from "../helpers/asked";
import { aChannel, aContact, aResponsibility, anActor, anAlignment, anIssue } from "../helpers/builders";
import { aLogOf, facing, twoHouses } from "./two-houses";

type More = Partial<Omit<Bundle, "dataset">>;
const RULE = "shared-responsibility";

const answers = (office: string, issue: string, fields: Parameters<typeof aResponsibility>[0] = {}) => aResponsibility({ id: `${office}-${issue}`, office, issue, ...fields });
const issues = [anIssue({ id: "tariffs" }), anIssue({ id: "energy", dependsOn: ["tariffs"] }), anIssue({ id: "climate" })];
/** Relations between the two, and who answers for what. */
const offices = (responsibilities: ReturnType<typeof answers>[], more: More = {}) => twoHouses({ issues, alignments: [anAlignment({ issue: "climate" })], ...more, responsibilities });
const both = (more: More = {}) => offices([answers("jp-desk", "tariffs"), answers("us-official", "tariffs")], more);

describe("[shared-responsibility] two offices answer for one issue and have no channel", () => {
  it("names the issues and the weight", () => {
    const at = (locator: string) => ({ sources: [{ source: "source", locator }] });
    const bundle = offices([answers("us-official", "tariffs", at("a")), answers("jp-desk", "tariffs", at("b"))]);
    expect(theOneFoundBy(RULE, bundle)).toEqual({
      id: "shared-responsibility:jp-desk:us-official:working::", rule: RULE, between: ["jp-desk", "us-official"], level: "working", issue: undefined, administration: undefined,
      reason: { kind: RULE, issues: ["tariffs"], weight: 1 }, factors: [{ factor: "coordination", points: 12 }, { factor: "level", points: 11 }], severity: 23,
      absence: { state: "not-researched", source: undefined, until: undefined }, sources: [...at("b").sources, ...at("a").sources],
      agenda: undefined, objectives: [], revive: [], alsoFoundBy: [], otherReasons: [],
    });
  });
  it("or for two of which one depends on the other, whichever side has which", () => {
    for (const [mine, theirs] of [["energy", "tariffs"], ["tariffs", "energy"]] as const) {
      expect(reasonsBy(RULE, offices([answers("jp-desk", mine), answers("us-official", theirs)]))).toEqual([{ kind: RULE, issues: ["energy", "tariffs"], weight: 1 }]);
    }
  });
  it("the weight counts what must be settled (CR = TA·TD·TAᵀ): each shared issue, and each dependence", () => {
    const of = (...shared: string[]) => reasonsBy(RULE, offices(["jp-desk", "us-official"].flatMap((office) => shared.map((each) => answers(office, each))))).map(({ weight }) => weight);
    expect([of("tariffs"), of("tariffs", "climate"), of("tariffs", "energy"), of("tariffs", "energy", "climate")]).toEqual([[1], [2], [3], [4]]);
  });
  it("where one depends on the other for more than the other way round, the weightier is told", () => {
    const one = (near: string, far: string) => reasonsBy(RULE, offices([answers(near, "climate"), answers(near, "energy"), answers(far, "climate"), answers(far, "tariffs")])).map(({ weight }) => weight);
    expect([one("jp-desk", "us-official"), one("us-official", "jp-desk")]).toEqual([[2], [2]]);
  });
  it("a dormant channel between the two is named to be revived", () => {
    expect(theOneFoundBy(RULE, both({ channels: [aChannel({ id: "idle", ends: ["us-official", "jp-desk"], status: [{ is: "dormant" }] })] })).revive).toEqual(["idle"]);
  });
  it("[I2] says whether anybody has looked", () => {
    expect([aLogOf("jp-desk"), aLogOf("jp-leader"), aLogOf("us", { exhaustive: true })].map((log) => theOneFoundBy(RULE, both({ sources: [log] })).absence.state)).toEqual(["no-public-record", "not-researched", "confirmed-none"]);
  });
  it("of two counterparts it is another reason of the same hole", () => {
    expect(theOneFoundBy(RULE, offices([answers("jp-desk", "tariffs"), answers("us-desk", "tariffs")], { channels: [facing("leader")] }))).toMatchObject({ rule: "counterpart-missing", alsoFoundBy: [RULE] });
  });
});

describe("[shared-responsibility] is silent", () => {
  it.each([
    ["the two have a channel", { channels: [aChannel({ ends: ["jp-desk", "us-official"] })] }], ["one is planned", { channels: [aChannel({ ends: ["jp-desk", "us-official"], status: [{ is: "planned" }] })] }],
    ["the two met", { contacts: [aContact({ participants: ["jp-desk", "us-official"] })] }], ["the two parties have no relations", { alignments: [] }],
  ] satisfies [string, More][])("where %s", (_, more) => { expect(foundBy(RULE, both(more))).toEqual([]); });
  it("but not where only their leaders talk", () => { expect(endsFoundBy(RULE, both({ channels: [facing("leader")] }))).toEqual(["jp-desk:us-official"]); });
  it("where the issues have nothing to do with each other", () => { expect(foundBy(RULE, offices([answers("jp-desk", "climate"), answers("us-official", "tariffs")]))).toEqual([]); });
  it("within one government", () => { expect(foundBy(RULE, offices([answers("jp-desk", "tariffs"), answers("jp-official", "tariffs")], { channels: [aChannel({ ends: ["jp-leader", "jp-minister"] })] }))).toEqual([]); });
  it.each([["is over", { to: "2024-11-30" }], ["is still to come", { from: "2024-12-01" }], ["[I3] may not have begun", { from: "2024-11" }]])("where one responsibility %s", (_, span) => {
    const date = "from" in span && span.from === "2024-11" ? "2024-11-29" : undefined;
    expect(foundBy(RULE, offices([answers("jp-desk", "tariffs"), answers("us-official", "tariffs", span)]), date)).toEqual([]);
  });
  it("on an office that was abolished, though nobody ended its responsibility", () => {
    const actors = [anActor({ id: "us-bureau", partOf: "us", level: "working", to: "2024-06-01" })];
    const bundle = offices([answers("jp-desk", "tariffs"), answers("us-bureau", "tariffs")], { actors });
    expect([endsFoundBy(RULE, bundle, "2024-05-31"), endsFoundBy(RULE, bundle)]).toEqual([["jp-desk:us-bureau"], []]);
  });
});

describe("[shared-responsibility] two teams at once", () => {
  it("the channel with the team that leaves settles nothing with the one that comes", () => {
    const bundle = aTransition({
      issues, responsibilities: [answers("jp-adviser", "tariffs"), answers("us-adviser", "tariffs")], channels: [aChannel({ ends: ["jp-adviser", "us-adviser"], administration: "old" })],
    });
    expect([foundBy(RULE, bundle, "2024-11-04").length, foundBy(RULE, bundle).map(({ administration }) => administration)]).toEqual([0, ["new"]]);
  });
});
