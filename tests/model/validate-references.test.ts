import { describe, expect, it } from "vitest";
import { changed, problemsOf, RAW, whereOf, type Raw } from "./validating";

const told = (raw: Raw): [string, string][] => problemsOf(raw).map((problem) => [problem.code, whereOf(problem)]);

describe("validation between records", () => {
  it.each([
    ["dataset.parties", ["jp", "xx"], "dataset.yaml parties.1"],
    ["actors.2.partOf", "xx", "actors.yaml 2.partOf"],
    ["actors.0.sources.0.source", "xx", "actors.yaml 0.sources.0.source"],
    ["administrations.0.party", "xx", "administrations.yaml 0.party"],
    ["tenures.0.person", "xx", "tenures.yaml 0.person"],
    ["tenures.0.office", "xx", "tenures.yaml 0.office"],
    ["tenures.0.administration", "xx", "tenures.yaml 0.administration"],
    ["channels.0.ends", ["jp", "xx"], "channels.yaml 0.ends.1"],
    ["channels.0.issues", ["i", "xx"], "channels.yaml 0.issues.1"],
    ["channels.0.administration", "xx", "channels.yaml 0.administration"],
    ["channels.0.status.1.sources", [{ source: "xx", locator: "1" }], "channels.yaml 0.status.1.sources.0.source"],
    ["contacts.0.participants", ["jp", "us", "xx"], "contacts.yaml 0.participants.2"],
    ["contacts.0.administration", "xx", "contacts.yaml 0.administration"],
    ["contacts.0.issues", ["xx"], "contacts.yaml 0.issues.0"],
    ["alignments.0.between", ["xx", "us"], "alignments.yaml 0.between.0"],
    ["alignments.0.issue", "xx", "alignments.yaml 0.issue"],
    ["alignments.0.administration", "xx", "alignments.yaml 0.administration"],
    ["issues.0.agenda", "xx", "issues.yaml 0.agenda"],
    ["issues.0.objectives", ["xx"], "issues.yaml 0.objectives.0"],
    ["issues.0.dependsOn", ["xx"], "issues.yaml 0.dependsOn.0"],
    ["responsibilities.0.office", "xx", "responsibilities.yaml 0.office"],
    ["responsibilities.0.issue", "xx", "responsibilities.yaml 0.issue"],
    ["memberships.0.member", "xx", "memberships.yaml 0.member"],
    ["memberships.0.grouping", "xx", "memberships.yaml 0.grouping"],
    ["expectations.0.between", ["jp", "xx"], "expectations.yaml 0.between.1"],
    ["expectations.0.issue", "xx", "expectations.yaml 0.issue"],
    ["expectations.0.administration", "xx", "expectations.yaml 0.administration"],
    ["expectations.0.everyAdministrationOf", "xx", "expectations.yaml 0.everyAdministrationOf"],
    ["expectations.0.agenda", "xx", "expectations.yaml 0.agenda"],
    ["expectations.0.objectives", ["xx"], "expectations.yaml 0.objectives.0"],
    ["sources.0.coverage.0.offices", ["xx"], "sources.yaml 0.coverage.0.offices.0"],
    ["sources.0.coverage.0.counterparts", ["jp", "xx"], "sources.yaml 0.coverage.0.counterparts.1"],
  ])("unknown-reference: %s of %j", (path, value, where) => { expect(told(changed(path, value))).toEqual([["unknown-reference", where]]); });

  it.each([
    ["duplicate-id", "moments", [RAW.moments, RAW.moments].flat(), "moments.yaml 1.id"],
    ["wrong-kind", "tenures.0.person", "us", "tenures.yaml 0.person"],
    ["wrong-kind", "tenures.0.office", "us", "tenures.yaml 0.office"],
    ["wrong-kind", "memberships.0.grouping", "us", "memberships.yaml 0.grouping"],
    ["same-ends", "dataset.parties", ["jp", "jp"], "dataset.yaml parties"],
    ["same-ends", "channels.0.ends", ["jp", "jp"], "channels.yaml 0.ends"],
    ["same-ends", "alignments.0.between", ["us", "us"], "alignments.yaml 0.between"],
    ["same-ends", "expectations.0.between", ["us", "us"], "expectations.yaml 0.between"],
    ["same-ends", "contacts.0.participants", ["jp", "jp"], "contacts.yaml 0.participants"],
    ["same-ends", "memberships.0.member", "quad", "memberships.yaml 0.member"],
    ["span-reversed", "actors.0", { id: "jp", kind: "state", name: "Japan", from: "2014", to: "2013-12", sources: [{ source: "s", locator: "1" }] }, "actors.yaml 0.to"],
    ["span-reversed", "administrations.0.to", "2025-01-19", "administrations.yaml 0.to"],
    ["span-reversed", "tenures.0.to", "2024", "tenures.yaml 0.to"],
    ["span-reversed", "channels.0.status.1.to", "2020", "channels.yaml 0.status.1.to"],
    ["span-reversed", "contacts.0.until", "2024-11-06", "contacts.yaml 0.until"],
    ["span-reversed", "sources.0.speaksOf", { from: "2025", to: "2024" }, "sources.yaml 0.speaksOf.to"],
    ["span-reversed", "sources.0.coverage.0", { offices: ["jp"], from: "2025", to: "2024" }, "sources.yaml 0.coverage.0.to"],
    ["part-of-cycle", "actors.2.partOf", "us-president", "actors.yaml 2.partOf"],
    ["status-order", "channels.0.status.1.from", "2013", "channels.yaml 0.status.1.from"],
    ["status-order", "channels.0.status.1.from", undefined, "channels.yaml 0.status.1.from"],
  ])("%s: %s of %j", (code, path, value, where) => { expect(told(changed(path, value))).toEqual([[code, where]]); });

  it("span-reversed: an expectation due before it begins", () => {
    const raw = changed("expectations.0", { id: "e", between: ["jp", "us"], aim: "open", priority: "must", why: "x", from: "2025", by: "2024", sources: [{ source: "s", locator: "1" }] });
    expect(told(raw)).toEqual([["span-reversed", "expectations.yaml 0.by"]]);
  });

  it("[I3] a span from 2014 to 2014-06 may be one, and passes", () => {
    expect(told(changed("channels.0.status", [{ is: "open", from: "2014", to: "2014-06" }]))).toEqual([]);
  });

  it("part-of-cycle: each actor on the circle, and none that only leads into it", () => {
    const sources = [{ source: "s", locator: "1" }];
    const part = (id: string, partOf: string) => ({ id, kind: "organization", name: id, partOf, sources });
    const raw = changed("actors", [{ id: "jp", kind: "state", name: "J", sources }, { id: "us", kind: "state", name: "U", sources }, part("a", "b"), part("b", "a"), part("c", "a")]);
    expect(told(raw).filter(([code]) => code === "part-of-cycle").map(([, where]) => where)).toEqual(["actors.yaml 2.partOf", "actors.yaml 3.partOf"]);
  });

  it("nothing-in-it: a network without actors is said to be one", () => {
    expect(told({ dataset: changed("dataset.id", "d").dataset, sources: [] }).map(([code]) => code)).toContain("nothing-in-it");
  });

  it("two records of different collections may share an id", () => {
    expect(told(changed("issues.0.id", "i"))).toEqual([]);
    expect(told({ ...changed("moments.0.id", "g") })).toEqual([]);
  });
});
