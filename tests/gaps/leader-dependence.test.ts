import { describe, expect, it } from "vitest";
import { leaderDependence, leaderDependences } from "../../src/gaps/leader-dependence";
import type { Bundle } from "../../src/model/bundle";
import { actor, snapshotOf } from "../helpers/asked";
import { aTransition } from "../helpers/a-transition";
import { aChannel, aParty, anIssue } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";

const OPEN = [{ is: "open" as const, from: "2021-02-01" }];
const leaders = aChannel({ id: "leaders", ends: ["jp-pm", "us-president"], issues: ["tariffs", "energy"], status: OPEN });
const advisers = aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], issues: ["energy"], status: OPEN });
const PAIR = [actor("jp"), actor("us")] as const;
const between = (channels: Bundle["channels"], pair: readonly [ReturnType<typeof actor>, ReturnType<typeof actor>] = PAIR) =>
  leaderDependence(snapshotOf(aTransition({ channels, issues: [anIssue({ id: "tariffs" }), anIssue({ id: "energy" })], actors: [aParty("kr")] })), pair);

describe("[top-heavy] leader dependence", () => {
  it("is the mean of the shares of levels, issues and routes that go with the leaders", () => {
    expect(between([leaders, advisers])).toEqual({
      share: 0.5, applicable: true,
      lost: { levels: ["leader"], issues: ["tariffs"], routes: 1 },
      remaining: { levels: ["security-adviser"], issues: ["energy"], routes: 1 },
    });
  });
  it("is all of a relationship that has nothing else, and leaves out what nothing is recorded of", () => {
    expect(between([{ ...leaders, issues: undefined }])).toMatchObject({ share: 1, lost: { levels: ["leader"], issues: [], routes: 1 }, remaining: { levels: [], routes: 0 } });
  });
  it("does not depend on the side that is named first", () => {
    expect(between([leaders, advisers], [PAIR[1], PAIR[0]])).toEqual(between([leaders, advisers]));
    expect(between([leaders, { ...advisers, ends: [advisers.ends[1], advisers.ends[0]] }])).toEqual(between([leaders, advisers]));
  });
  it("without an open leader channel there is nothing to depend on", () => {
    expect(between([{ ...leaders, status: aChannel({ status: [{ is: "dormant" }] }).status }, advisers])).toMatchObject({ share: 0, applicable: false, lost: { levels: [], issues: [], routes: 0 } });
    expect(between([])).toMatchObject({ share: 0, applicable: false });
  });
  it("counts as independent only what shares no office", () => {
    const second = aChannel({ id: "second", ends: ["jp-adviser", "us-envoy"], status: OPEN });
    expect(between([leaders, advisers, second]).remaining.routes).toBe(1);
    expect(between([leaders, advisers, aChannel({ ...second, ends: ["jp-nss", "us-nsc"] })]).remaining.routes).toBe(2);
  });
  it("of a state whose offices are not recorded each channel is a route", () => {
    const kr = [aChannel({ id: "a", ends: ["jp-pm", "kr"], level: "leader", status: OPEN }), aChannel({ id: "b", ends: ["jp", "kr"], level: "working", status: OPEN }), aChannel({ id: "c", ends: ["kr", "jp"], level: "embassy", status: OPEN })];
    expect(between(kr, [actor("jp"), actor("kr")])).toMatchObject({ lost: { routes: 1 }, remaining: { routes: 2 } });
  });
  it("a way round by a third party is not the relationship's own", () => {
    const round = [aChannel({ id: "a", ends: ["jp-pm", "kr"], level: "leader", status: OPEN }), aChannel({ id: "b", ends: ["kr", "us-president"], level: "leader", status: OPEN })];
    expect(between([leaders, ...round])).toMatchObject({ share: 1 });
  });

  it("of the reference data: the alliance rests on its leaders least, a grouping of leaders wholly", () => {
    const all = leaderDependences(snapshotOf(referenceBundle()));
    const share = (a: string, b: string) => all.find(({ between: pair }) => pair.join() === [a, b].join())?.dependence.share;
    expect(share("g7", "jp")).toBe(1);
    expect(all.at(-1)?.between).toEqual(PAIR);
    expect(share("jp", "us")).toBeGreaterThan(0.1);
    expect(share("jp", "us")).toBeLessThan(0.35);
    expect(all.map(({ dependence }) => dependence.share)).toEqual(all.map(({ dependence }) => dependence.share).toSorted((x, y) => y - x));
  });
  it("[I7] the list says of each pair what is said of it alone", () => {
    const snapshot = snapshotOf(referenceBundle());
    const all = leaderDependences(snapshot);
    expect(all.length).toBeGreaterThan(5);
    for (const { between: pair, dependence } of all) expect(leaderDependence(snapshot, pair)).toEqual(dependence);
  });
});
