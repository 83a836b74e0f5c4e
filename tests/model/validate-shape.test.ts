import { describe, expect, it } from "vitest";
import { changed, problemsOf, RAW, whereOf } from "./validating";

const long = "x".repeat(501);

describe("validation of shape", () => {
  it("finds nothing in a valid network", () => { expect(problemsOf({ ...RAW })).toEqual([]); });

  it.each([
    ["not-a-list", "actors", { id: "jp" }, "actors.yaml"],
    ["unknown-collection", "actor", [], "actor.yaml"],
    ["no-dataset", "dataset", undefined, "actors.yaml"],
    ["missing-field", "channels.0.nature", undefined, "channels.yaml 0.nature"],
    ["missing-field", "dataset.asOf", undefined, "dataset.yaml asOf"],
    ["missing-field", "actors.2.name", { ja: "大統領" }, "actors.yaml 2.name.en"],
    ["unknown-field", "actors.0.colour", "red", "actors.yaml 0.colour"],
    ["unknown-field", "actors.0.name", { ja: "日本", en: "Japan", fr: "Japon" }, "actors.yaml 0.name.fr"],
    ["unknown-field", "channels.0.status.1.until", "2022", "channels.yaml 0.status.1.until"],
    ["wrong-type", "actors.0", "Japan", "actors.yaml 0"],
    ["wrong-type", "actors.0.name", 5, "actors.yaml 0.name"],
    ["wrong-type", "channels.0.ends", "jp", "channels.yaml 0.ends"],
    ["wrong-type", "issues.0.keyPolicy", "yes", "issues.yaml 0.keyPolicy"],
    ["wrong-type", "dataset", "Japan", "dataset.yaml"],
    ["not-one-of", "actors.0.kind", "country", "actors.yaml 0.kind"],
    ["not-one-of", "channels.0.status.0.is", "opne", "channels.yaml 0.status.0.is"],
    ["id-pattern", "actors.0.id", "__proto__", "actors.yaml 0.id"],
    ["id-pattern", "actors.0.id", "", "actors.yaml 0.id"],
    ["id-pattern", "actors.0.id", "a:b", "actors.yaml 0.id"],
    ["id-pattern", "actors.0.id", "us-president@new", "actors.yaml 0.id"],
    ["id-pattern", "actors.0.id", "x".repeat(201), "actors.yaml 0.id"],
    ["not-a-date", "tenures.0.from", "2021-02-30", "tenures.yaml 0.from"],
    ["not-a-date", "contacts.0.date", 20241107, "contacts.yaml 0.date"],
    ["web-address", "sources.0.url", "javascript:alert(1)", "sources.yaml 0.url"],
    ["web-address", "sources.0.url", "java\tscript:alert(1)", "sources.yaml 0.url"],
    ["web-address", "actors.0.sources.0.url", "https://a b", "actors.yaml 0.sources.0.url"],
    ["empty-text", "actors.0.name", " \n ", "actors.yaml 0.name"],
    ["empty-text", "actors.0.name", { ja: "", en: "Japan" }, "actors.yaml 0.name.ja"],
    ["empty-text", "actors.0.sources.0.locator", "", "actors.yaml 0.sources.0.locator"],
    ["text-too-long", "actors.0.name", long, "actors.yaml 0.name"],
    ["unreadable-text", "actors.0.name", "\ud842", "actors.yaml 0.name"],
    ["unreadable-text", "actors.0.name", { ja: "日\u0000本", en: "Japan" }, "actors.yaml 0.name.ja"],
    ["no-source", "actors.0.sources", [], "actors.yaml 0.sources"],
    ["no-status", "channels.0.status", [], "channels.yaml 0.status"],
    ["no-office", "sources.0.coverage.0.offices", [], "sources.yaml 0.coverage.0.offices"],
    ["too-few-participants", "contacts.0.participants", ["jp"], "contacts.yaml 0.participants"],
  ])("%s: %s of %j is told with its place", (code, path, value, where) => {
    expect(problemsOf(changed(path, value)).map((problem) => [problem.code, whereOf(problem)])).toEqual([[code, where]]);
  });

  it("a record without a source is refused, field by field as it is [I1]", () => {
    expect(problemsOf(changed("contacts.0.sources", undefined)).map(({ code, params }) => ({ code, params }))).toEqual([
      { code: "missing-field", params: { field: "sources" } },
    ]);
  });

  it("[I5] every problem of every file is told at once", () => {
    const raw = { ...changed("actors.0.kind", "country"), channels: {}, moments: [{ id: "-" }] };
    expect(problemsOf(raw).map(({ file }) => file)).toEqual(expect.arrayContaining(["actors.yaml", "channels.yaml", "moments.yaml"]));
  });

  it("while a record has not its shape, no reference to it is called unknown", () => {
    expect(problemsOf(changed("actors.2.kind", "post")).map(({ code }) => code)).toEqual(["not-one-of"]);
  });

  it("a bare year is a number in YAML and a date here", () => {
    expect(problemsOf(changed("tenures.0.from", 2025))).toEqual([]);
  });

  it("an empty file of a collection is an empty collection", () => {
    expect(problemsOf(changed("moments", null))).toEqual([]);
  });
});

describe("suggestions", () => {
  it.each([
    ["actors.0.kind", "ofice", "office"],
    ["actors.0.partof", "us", "partOf"],
    ["actors.0.name", { jp: "日本", en: "Japan" }, "ja"],
    ["actor", [], "actors"],
    ["channels.0.ends", ["jp", "us-presidant"], "us-president"],
    ["tenures.0.administration", "nwe", "new"],
  ])("%s of %j: did you mean %s?", (path, value, suggestion) => {
    expect(problemsOf(changed(path, value)).map(({ params }) => params.suggestion)).toContain(suggestion);
  });

  it("nothing is suggested where nothing is near", () => {
    expect(problemsOf(changed("actors.0.kind", "zzzzzzzz"))[0]?.params).not.toHaveProperty("suggestion");
  });

  it("a wrong word is told with the words there are", () => {
    expect(problemsOf(changed("alignments.0.stance", "hostile"))[0]?.params).toMatchObject({ value: "hostile", allowed: "shared, potential, unsettled, friction" });
  });
});
