/** The data set as it is in the repository, and how it comes about. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDataSet } from "../../../scripts/read-data-set";
import { GRAPH_DATA, referenceBundle } from "../../../scripts/graph-data/data-set-files";
import { builtDataSet } from "../../../scripts/us-contacts/build/data-set";
import { readTables } from "../../../scripts/us-contacts/parse/read-tables";

const bundle = readDataSet(fileURLToPath(new URL("us-contacts-2021-2025/", GRAPH_DATA)));
const actors = new Map(bundle.actors.map((actor) => [actor.id as string, actor]));
const isAmerican = (id: string): boolean => (id.startsWith("us-") && actors.get(id)?.kind !== "grouping") || actors.get(id)?.partOf === "us";
/** Of those taken over from the reference data set some sources have no page. */
const taken = new Set<string>(referenceBundle().contacts.map(({ id }) => id));

describe("[data set] US contacts", () => {
  it("holds a thousand contacts or more, each of an American office with somebody else", () => {
    expect(bundle.contacts.length).toBeGreaterThanOrEqual(1000);
    const lame = bundle.contacts.filter(({ participants }) => !participants.some(isAmerican) || participants.every(isAmerican));
    expect(lame.map(({ id }) => id)).toEqual([]);
  });
  it("its README says how much there is", () => {
    const page = readFileSync(new URL("us-contacts-2021-2025/README.md", GRAPH_DATA), "utf8").replaceAll(/\s+/gu, " ");
    const by = (mode: string): number => bundle.contacts.filter((contact) => contact.mode === mode).length;
    expect(page).toContain(`${bundle.contacts.length} contacts: ${by("call")} calls, ${by("meeting")} meetings, ${by("visit")} visits, ${by("summit")} summits`);
    const states = bundle.actors.filter(({ kind }) => kind === "state").length;
    expect(page).toContain(`${bundle.actors.length} actors (${states} states), ${bundle.channels.length} channels, ${bundle.tenures.length} terms of office, ${bundle.memberships.length} memberships`);
    expect(page).toContain(`${bundle.contacts.filter(({ sources }) => sources.length > 1).length} contacts have several citations`);
  });
  it("[I1] each contact of the tables cites the address of a page, and every one has a level", () => {
    expect(bundle.contacts.filter(({ id, sources, level }) => level === undefined || (!taken.has(id) && sources.some(({ url }) => url === undefined))).map(({ id }) => id)).toEqual([]);
  });
  it("no two contacts are the same event", () => {
    const keys = bundle.contacts.map(({ date, until, mode, participants }) => [date, until, mode === "call", ...participants].join(" "));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const pages = bundle.contacts.flatMap(({ sources }) => sources.flatMap(({ source, url }) => (source === "wh-readouts" ? [url ?? ""] : [])));
    // A readout is of one contact; of a journey to several states, one a state.
    const twice = new Set(pages.filter((page, index) => pages.indexOf(page) !== index));
    expect([...twice].filter((page) => !/travel|trip|visit|meetings-in/u.test(page))).toEqual([]);
  });
  it("a call of three is one contact with all three", () => {
    const trilateral = bundle.contacts.filter(({ participants }) => participants.some((id) => id === "jp-us-rok"));
    expect(trilateral.length).toBeGreaterThan(5);
    for (const { participants } of trilateral) expect(participants.map((id) => id.split("-")[0])).toEqual(expect.arrayContaining(["us", "jp", "kr"]));
  });
  it("“Quad and Ukrainian Counterparts” is not the Quad, a party's Secretary General no office", () => {
    const on = (date: string): string[] => bundle.contacts.filter((contact) => contact.date === date).flatMap(({ participants }) => [...participants]);
    expect(on("2023-11-14")).not.toContain("quad");
    expect(on("2024-08-30")).toEqual(["us-nsa", "de", "fr", "ua", "uk"]);
    expect(on("2023-05-01").filter((id) => id.startsWith("jp"))).toEqual([]);
  });
  it("[I2] sources stop where their tables stop, and none is exhaustive", () => {
    const until = Object.fromEntries(bundle.sources.map(({ id, coverage }) => [id, coverage?.map(({ to }) => to)]));
    expect(until).toMatchObject({ "us-visits": ["2024-11-12"], "us-travels": ["2025-02-19"] });
    expect(until["wh-readouts"]?.every((to) => to !== undefined && to <= "2025-01-20")).toBe(true);
    expect(bundle.sources.flatMap(({ coverage = [] }) => coverage).filter(({ exhaustive }) => exhaustive === true)).toEqual([]);
  });
  it("[gone-quiet] an office that was abolished and a holder who went on to another are no silence", () => {
    expect(actors.get("af-president")).toMatchObject({ to: "2021-08-15", sources: expect.arrayContaining([{ source: "af-government", locator: "2021-08-15" }]) });
    expect(bundle.channels.find(({ id }) => id === "us-president--ae-crown-prince")?.status.at(-1)).toMatchObject({ is: "closed", from: "2022-05-14", sources: [{ source: "ae-rulers" }] });
  });
  it("[I1] whoever is shown by the state is named in the contact's note", () => {
    const shown = bundle.contacts.filter(({ note }) => note !== undefined && typeof note !== "string" && note.en.startsWith("Shown by their states"));
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter(({ participants }) => !participants.some((id) => actors.get(id)?.kind === "state" || actors.get(id)?.kind === "grouping")).map(({ id }) => id)).toEqual([]);
  });
  it("what the reference data set knows by an id is the same here", () => {
    const reference = new Map(referenceBundle().actors.map((actor) => [actor.id as string, actor]));
    const other = bundle.actors.filter(({ id, kind }) => {
      const known = reference.get(id);
      return known !== undefined && known.kind !== kind;
    });
    expect(other.map(({ id }) => id)).toEqual([]);
    expect(["jp-pm", "jp-nss-sg", "jp-foreign-minister", "us-president", "us-nsa", "us-secretary-of-state", "kr", "g7", "quad", "biden-joe"].filter((id) => !actors.has(id) || !reference.has(id))).toEqual([]);
  });
  it("the countries followed have embassies both ways with their heads", () => {
    for (const code of ["jp", "uk", "fr", "de", "it", "ca", "eu", "kr", "au", "ph", "in", "cn", "ru"]) {
      const offices = [`${code}-ambassador-us`, `us-ambassador-${code}`];
      for (const office of offices) expect(bundle.tenures.filter((tenure) => tenure.office === office), office).not.toEqual([]);
      expect(bundle.channels.map(({ id }) => id as string)).toEqual(expect.arrayContaining([`${code}-embassy--state`, `us-embassy--${code}-mofa`]));
    }
  });
  it("every name is in both languages, every state, office and grouping has a reading", () => {
    const named = bundle.actors.filter(({ kind }) => kind !== "person");
    expect(named.filter(({ reading }) => reading === undefined || !/^[ぁ-ゖー]+$/u.test(reading)).map(({ id }) => id)).toEqual([]);
    expect(named.filter(({ name }) => typeof name !== "string" && !/[ぁ-んァ-ヶ一-龠]/u.test(name.ja) && name.ja !== "EU").map(({ id }) => id)).toEqual([]);
  });
});

const TABLES = {
  readouts: [
    "date,us_office,mode,title,counterpart_raw,source_url",
    "2023-05-04,president,meeting,Readout of the Meeting,President Ana Roux of France,https://example.org/1",
    "2023-06-09,president,call,Readout of the Call,President Ana Roux of France,https://example.org/2",
    "2023-06-10,president,call,Readout of the Call,Governors,https://example.org/3", "",
  ].join("\n"),
  travels: "id,role,person_id,name,start,end,country_id,country,locale,remarks\n9,secretary,bell-ann,Ann Bell,2023-05-01,2023-05-02,japan,Japan,Tokyo,Met with Prime Minister Ito.\n",
  visits: "id,start,end,visitor,from_id,from,description\n8,2023-05-04,2023-05-04,President Ana Roux,france,France,Working Visit.\n",
};

describe("[I7] the script", () => {
  const build = () => builtDataSet({ rows: readTables(TABLES), heads: [], memberships: [], hand: {}, reference: referenceBundle(), contactsOfReference: [] });
  it("makes of the same rows the same records, in order", () => {
    const { records } = build();
    expect(build().records).toEqual(records);
    expect(records["contacts"]?.map(({ id }) => id)).toEqual([
      "2023-05-01--us-secretary-of-state--jp-pm--visit", "2023-05-04--us-president--fr-president--visit", "2023-06-09--us-president--fr-president--call",
    ]);
    expect(records["channels"]).toMatchObject([{ id: "us-president--fr-president", level: "leader", status: [{ is: "open", from: "2023-05-04" }] }]);
  });
});
