/** What the reference data set must hold, and how it is cited. */
import { describe, expect, it } from "vitest";
import { COLLECTION_NAMES } from "../../src/model/bundle";
import { citationsOf } from "../../scripts/graph-data/citations-of";
import { locatorsOf, readParagraphs } from "../../scripts/graph-data/paragraphs";
import { readFolder } from "../../src/exchange/read-folder";
import { nameOn } from "../../src/network/names";
import { on } from "../helpers/asked";
import { REFERENCE, referenceBundle, textsIn } from "../helpers/read-data-set";
import { REQUIRED_IDS } from "./required-ids";

const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u;
/** What the stage has room for: a Japanese character takes the place of two Latin letters and a bit. */
const ROOM = { ja: 12, en: 26 } as const;

const bundle = referenceBundle();
const actors = new Map(bundle.actors.map((actor) => [actor.id, actor]));
const ESSAY = "tomita-2024";

describe("the reference data set", () => {
  it("[I5] is read without a problem", () => {
    expect(readFolder(textsIn(REFERENCE, /\.(ya?ml|json)$/))).toMatchObject({ kind: "read", warnings: [] });
  });

  it("opens at 2024-11-30 with Japan and the United States face to face", () => {
    expect(bundle.dataset).toMatchObject({ asOf: "2024-11-30", parties: ["jp", "us"] });
  });

  it.each(Object.entries(REQUIRED_IDS))("has the ids of %s that other parts rely on", (name, ids) => {
    const collection = COLLECTION_NAMES.find((each) => each === name);
    const known = new Set<string>(collection === undefined ? [] : bundle[collection].map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it("gives each actor and issue a reading in hiragana", () => {
    const unread = [...bundle.actors, ...bundle.issues].filter(({ reading }) => reading === undefined || !HIRAGANA.test(reading));
    expect(unread.map(({ id }) => id)).toEqual([]);
  });

  it("gives each actor a name that the stage has room for", () => {
    const long = bundle.actors.filter(({ name, shortName }) =>
      [...(shortName ?? name).ja].length > ROOM.ja || (shortName ?? name).en.length > ROOM.en);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it("lets every part of a party end at that party", () => {
    const top = (id: string): string => {
      const above = [...actors.values()].find((actor) => actor.id === id)?.partOf;
      return above === undefined ? id : top(above);
    };
    const strays = bundle.actors.filter(({ id, kind }) => !["state", "grouping"].includes(kind) && id !== "eu" && !["jp", "us"].includes(top(id)));
    expect(strays.map(({ id }) => id)).toEqual([]);
  });
});

describe("[I1] every record cites a source with a locator", () => {
  const paragraphs = readParagraphs();
  const known = new Set(locatorsOf(paragraphs));
  const cited = citationsOf(bundle);

  it("and a locator in the essay is one that exists", () => {
    const unknown = cited.filter(({ source, locator }) => source === ESSAY && !known.has(locator));
    expect(unknown).toEqual([]);
  });

  it("and each paragraph is cited, or the list says why not", () => {
    const used = new Set(cited.filter(({ source }) => source === ESSAY).map(({ locator }) => locator));
    for (const { locator, points = [], uncited } of paragraphs.paragraphs) {
      const isCited = [locator, ...points.map((point) => `${locator} ${point}`)].some((each) => used.has(each));
      expect({ locator, isCited }).toEqual({ locator, isCited: uncited === undefined });
    }
  });

  it("and each source is cited by some record", () => {
    const used = new Set(cited.map(({ source }) => source));
    expect(bundle.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("and a published readout is cited with the address of its page", () => {
    const bare = bundle.contacts.flatMap(({ id, sources }) => sources.filter(({ source, url }) => source === "wh-readouts" && url === undefined).map(() => id));
    expect(bare).toEqual([]);
  });
});

describe("what was called otherwise, and what sources say otherwise", () => {
  it.each([
    ["jp-mod", "2007-01-08", "防衛庁"], ["jp-mod", "2007-01-09", "防衛省"], ["jp-defense-minister", "2006", "防衛庁長官"],
    ["jp-meti-minister", "2001-01-05", "通商産業大臣"], ["jp-meti-minister", "2001-01-06", "経済産業大臣"],
  ])("%s is on %s: %s", (id, date, name) => {
    const found = bundle.actors.find((each) => each.id === id);
    expect(found === undefined ? undefined : nameOn(found, on(date)).ja).toBe(name);
  });
  it("an ambassador's day of credentials is kept beside the day of taking up the post", () => {
    const otherwise = bundle.tenures.flatMap(({ person, from, sources }) => sources.flatMap(({ source, says }) => (says?.from === undefined ? [] : [[person, from, source, says.from]])));
    expect(otherwise).toEqual([
      ["tomita-koji", "2021-01", "embassy-heads", "2021-02-17"], ["yamada-shigeo", "2023-12", "embassy-heads", "2024-02-27"], ["emanuel-rahm", "2022-01", "embassy-heads", "2022-03-25"],
    ]);
  });
});

describe("[I2] what is not known is not said", () => {
  it("no source claims to be exhaustive", () => {
    expect(bundle.sources.flatMap(({ coverage = [] }) => coverage).filter(({ exhaustive }) => exhaustive === true)).toEqual([]);
  });

  it("no channel with the incoming administration is recorded before anyone has spoken of one", () => {
    expect(bundle.channels.filter(({ administration }) => administration === "trump-2025")).toEqual([]);
  });

  it("nothing is expected of China, Russia or North Korea as partners", () => {
    expect(bundle.expectations.filter(({ between }) => between.some((id) => ["cn", "ru", "kp"].includes(id)))).toEqual([]);
  });

  it("no one is given as designate before being named", () => {
    const designates = bundle.tenures.filter(({ phase, administration, from }) => phase === "designate" && administration === "trump-2025" && from !== undefined);
    expect(designates.map(({ person, from }) => ({ person, named: from }))).toEqual(expect.arrayContaining([
      { person: "trump-donald", named: "2024-11-05" }, { person: "waltz-michael", named: "2024-11-12" }, { person: "rubio-marco", named: "2024-11-13" },
    ]));
    expect(designates.filter(({ from }) => from !== undefined && from > "2024-11-30")).toEqual([]);
  });
});

describe("expectations of the incoming administration", () => {
  const bound = bundle.expectations.filter(({ administration }) => administration === "trump-2025");

  it("hold exactly one at the level of leaders: in person, and a must", () => {
    const ofLeaders = bound.filter(({ level }) => level === "leader");
    expect(ofLeaders).toHaveLength(1);
    expect(ofLeaders[0]).toMatchObject({ id: "leader-meeting-2025", between: ["jp-pm", "us-president"], inPerson: true, priority: "must", aim: "open" });
  });

  it("are not due on key policies before the administration is in office", () => {
    const keyPolicies = bound.filter(({ agenda }) => agenda === "key-policies");
    expect(keyPolicies.map(({ issue }) => issue).toSorted((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1))).toEqual(["china-taiwan-strait", "middle-east", "north-korea", "russia"]);
    for (const { from } of keyPolicies) expect(from).toBe("2025-01-20");
  });

  it("cover each issue on which friction is foreseen", () => {
    const covered = new Set(bound.map(({ issue }) => issue));
    const foreseen = bundle.alignments.filter(({ stance, administration }) => stance === "friction" && administration === "trump-2025");
    expect(foreseen.length).toBeGreaterThan(5);
    expect(foreseen.filter(({ issue }) => !covered.has(issue)).map(({ id }) => id)).toEqual([]);
  });

  it("say what they serve and where they stand on the list", () => {
    const loose = bundle.expectations.filter(({ agenda, objectives = [] }) => agenda === undefined || objectives.length === 0);
    expect(loose.map(({ id }) => id)).toEqual([]);
  });
});
