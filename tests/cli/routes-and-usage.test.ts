import { describe, expect, it } from "vitest";
import { keiro, listOf, NORDIC } from "./keiro";

const LIMIT = { timeout: 60_000 };
const TO_TRUMP = ["routes", "graph-data/japan-us-2024", "jp-pm", "us-president", "--administration", "trump-2025"];

describe("keiro routes", LIMIT, () => {
  const routes = listOf(keiro(...TO_TRUMP, "--json"));

  it("prints actors, channels and cost of each, cheapest first", () => {
    expect(routes.length).toBeGreaterThan(0);
    for (const route of routes) expect(Object.keys(route)).toEqual(["actors", "channels", "cost"]);
    const costs = routes.map(({ cost }) => Number(cost));
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  });
  it("leads to the President-elect by way of the security advisers", () => {
    expect(routes[0]).toMatchObject({ actors: ["jp-pm", "jp-nss-sg", "us-nsa", "us-president"], channels: ["nss-sg--us-nsa"] });
  });
  it("prints for readers too, with the number of independent ones, and names the one who is to be reached", () => {
    const { output } = keiro(...TO_TRUMP);
    expect(output).toMatch(/ways? in all.*\n$/);
    expect(output.split("\n")[0]).toMatch(/Trump$/);
  });
  it("prints an empty list where there are none", () => { expect(listOf(keiro("routes", NORDIC, "ee-pm", "marin", "--json"))).toEqual([]); });
});

describe("usage", LIMIT, () => {
  it.each([
    [], ["explain"], ["constructor"], ["gaps"], ["gaps", NORDIC, "more"], ["gaps", NORDIC, "--as-of", "2023-02-30"], ["gaps", NORDIC, "--colour"], ["gaps", NORDIC, "--lang", "fr"],
    ["routes", NORDIC], ["routes", NORDIC, "ee-pm"], ["routes", NORDIC, "ee-pm", "nobody"], ["routes", NORDIC, "ee-pm", "fi-pm", "--administration", "nobody"],
  ].map((words) => ({ words, shown: words.join(" ") })))("keiro $shown: ends with 2 and shows how it is called", ({ words }) => {
    const { status, output, errors } = keiro(...words);
    expect([status, output]).toEqual([2, ""]);
    expect(errors.join("\n")).toContain("keiro validate [folder…]");
  });
  it("--help shows it on standard output and ends with 0", () => {
    const { status, output } = keiro("--help");
    expect([status, output.includes("keiro gaps <folder>")]).toEqual([0, true]);
  });
});
