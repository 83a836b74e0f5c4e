/** How well rows are read, on rows that somebody labelled who had not seen the parser. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GRAPH_DATA } from "../../../scripts/graph-data/data-set-files";
import { readTables } from "../../../scripts/us-contacts/parse/read-tables";
import { drawn } from "../../../scripts/us-contacts/sample/draw";
import { figuresOf } from "../../../scripts/us-contacts/sample/figures";
import { samples } from "../../../scripts/us-contacts/sample/files";
import { labelOf, readLabels, type Label } from "../../../scripts/us-contacts/sample/label";

const LEAST = 0.95;
const [...inRepository] = samples();

describe("[sample] of the tables' rows", () => {
  it("is of 150 rows, each once, and shows nothing that the parser made of them", () => {
    expect(inRepository.length).toBeGreaterThan(0);
    for (const { rows } of inRepository) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(150);
      expect(rows.filter((row) => Object.keys(row).join() !== "id,table,columns")).toEqual([]);
    }
  });
  it("precision and recall of each field are 0.95 or more, in each sample that is labelled", () => {
    const low = inRepository.flatMap(({ seed, rows, labels }) => (labels === undefined ? [] : figuresOf(rows, labels).fields
      .filter(({ precision, recall }) => precision < LEAST || recall < LEAST).map(({ field, precision, recall }) => [seed, field, precision, recall])));
    expect(low).toEqual([]);
  });
  it("the data set's README has the figures as they are measured", () => {
    const page = readFileSync(new URL("us-contacts-2021-2025/README.md", GRAPH_DATA), "utf8");
    const measured = inRepository.flatMap(({ rows, labels }) => (labels === undefined ? [] : figuresOf(rows, labels).fields));
    expect(measured).not.toEqual([]);
    for (const { field, precision, recall, right, wrong, missing } of measured) {
      const line = page.split("\n").find((text) => text.startsWith(`| \`${field}\` |`)) ?? "";
      expect(line.split("|").slice(3, -1).map((cell) => cell.trim()), field).toEqual([precision.toFixed(3), recall.toFixed(3), ...[right, wrong, missing].map(String)]);
    }
  });
});

const many = readTables({
  readouts: ["date,us_office,mode,title,counterpart_raw,source_url", ...Array.from({ length: 300 }, (_, index) =>
    `202${1 + index % 4}-05-04,${index < 3 ? "nsa" : "president"},call,Readout,President Roux of France,https://example.org/${index}`), ""].join("\n"),
  travels: "id,role,person_id,name,start,end,country_id,country,locale,remarks\n", visits: "id,start,end,visitor,from_id,from,description\n",
});

describe("[sample] drawn", () => {
  it("same rows and seed, same sample; another seed, another", () => {
    expect(drawn(many, 5)).toEqual(drawn(many, 5));
    expect(drawn(many, 6)).not.toEqual(drawn(many, 5));
  });
  it("has a row of each stratum, however rare, and no more than its size", () => {
    const sample = drawn(many, 5);
    expect(sample).toHaveLength(80);
    expect(new Set(sample.map(({ columns }) => `${columns["us_office"] ?? ""} ${(columns["date"] ?? "").slice(0, 4)}`)).size).toBe(7);
  });
});

describe("[sample] figures", () => {
  const row = { id: "readouts:1", table: "readouts", columns: { date: "2023-05-04", us_office: "nsa", mode: "call", title: "Readout", counterpart_raw: "President Roux of France and National Security Advisor Ito of Japan", source_url: "https://example.org" } } as const;
  const said: Label = labelOf(row);
  it("a label that agrees is all right", () => {
    for (const { precision, recall } of figuresOf([row], new Map([[row.id, said]])).fields) expect([precision, recall]).toEqual([1, 1]);
  });
  it("counts what is wrong and what is missing, by field", () => {
    const truth: Label = { ...said, counterparts: [{ party: "fr", office: "president" }, { party: "it", office: "prime-minister" }] };
    const { fields, differences } = figuresOf([row], new Map([[row.id, truth]]));
    expect(fields.find(({ field }) => field === "counterpartOffices")).toMatchObject({ right: 1, wrong: 1, missing: 1, precision: 0.5, recall: 0.5 });
    expect(differences).toContainEqual({ row: row.id, field: "counterpartOffices", wrong: ["jp/national-security-adviser"], missing: ["it/prime-minister"] });
  });
  it("a row that is no contact: whatever is said of it is wrong", () => {
    const { fields } = figuresOf([row], new Map([[row.id, { isContact: false }]]));
    expect(fields.find(({ field }) => field === "isContact")).toMatchObject({ precision: 0, recall: 1 });
  });
  it("a label outside the vocabulary, and a row without one, are refused", () => {
    expect(() => readLabels({ a: { isContact: true, counterparts: [{ party: "fr", office: "boss" }] } })).toThrow(/boss/);
    expect(() => figuresOf([row], new Map())).toThrow(/readouts:1 has no label/);
  });
});
