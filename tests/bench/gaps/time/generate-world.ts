/**
 * A world of any size with a fixed seed, in which every rule finds something: parties of forty actors, each with partners, administrations,
 * houses, offices by function and level, holders; three channels an actor and one contact a channel; the rest in proportion.
 */
import { randomFrom } from "../../../../src/layouts/random";
import { LEVELS, OFFICE_FUNCTIONS, STANCES } from "../../../../src/model/vocabulary";

const OF_A_PARTY = 40;
const HOUSES = 4;
const PERSONS = 9;
/** Each party deals with those that come after it, the next more than the last, and with those before it. */
const PARTNERS = 8;
/** Every tenth party deals with one other alone, by one channel. */
const SECLUDED = 10;
const CHANNELS_PER_ACTOR = 3;
const CITED = [{ source: "generated", locator: "seed" }];
/** Of ten channels. */
const STATUS = ["open", "open", "open", "open", "open", "planned", "planned", "dormant", "closed", "unknown"] as const;

const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99] as const;

type Draw = <T>(list: readonly T[]) => T;

const drawFrom = (seed: number): Draw => {
  const random = randomFrom(seed);
  return (list) => {
    const drawn = list[Math.floor(random() * list.length)];
    if (drawn === undefined) throw new RangeError("nothing to draw from");
    return drawn;
  };
};

const isSecluded = (party: number): boolean => party % SECLUDED === SECLUDED - 1;

/** The lower the more often. */
const skewed = (draw: Draw, below: number): number => Math.floor(below * draw(SHARES) * draw(SHARES));

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const YEARS = ["2022", "2023", "2024"] as const;
const EARLIER = ["2018", "2019"] as const;
const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"] as const;

interface Party {
  readonly id: string;
  readonly houses: readonly string[];
  readonly offices: readonly string[];
  readonly persons: readonly string[];
}

const partyAt = (at: number): Party => {
  const id = `p${at}`;
  return {
    id,
    houses: many(HOUSES, (house) => `${id}-h${house}`),
    offices: many(OF_A_PARTY - 1 - HOUSES - PERSONS, (office) => `${id}-o${office}`),
    persons: many(PERSONS, (person) => `${id}-n${person}`),
  };
};

const actorsOf = ({ id, houses, offices, persons }: Party, draw: Draw) => [
  { id, kind: "state", name: id, sources: CITED },
  ...houses.map((house, at) => ({ id: house, kind: "organization", name: house, partOf: id, function: OFFICE_FUNCTIONS[at], level: draw(LEVELS), sources: CITED })),
  // The same functions and levels in every party, so that they have counterparts.
  ...offices.map((office, at) => ({
    id: office, kind: "office", name: office, partOf: draw([id, ...houses]), ...(at % 2 === 0 ? { function: OFFICE_FUNCTIONS[(at / 2) % OFFICE_FUNCTIONS.length] } : {}), level: LEVELS[at % 5], sources: CITED,
  })),
  ...persons.map((person) => ({ id: person, kind: "person", name: person, sources: CITED })),
];

/** One term that is over, the one in office, and in every fourth party one on its way in. */
const administrationsOf = ({ id }: Party, at: number) => [
  { id: `${id}-before`, party: id, name: `${id} before`, from: "2017-01-20", to: "2021-01-20", sources: CITED },
  { id: `${id}-now`, party: id, name: `${id} now`, from: "2021-01-20", ...(at % 4 === 0 ? { to: "2025-01-20" } : {}), sources: CITED },
  ...(at % 4 === 0 ? [{ id: `${id}-next`, party: id, name: `${id} next`, elected: "2024-11-05", from: "2025-01-20", sources: CITED }] : []),
];

/** Held, acting, vacant since the spring, changed in the summer: in turn. */
const tenuresOf = ({ id, offices, persons }: Party) => persons.flatMap((person, at) => {
  const office = offices[at] ?? id;
  const of = { person, office, administration: `${id}-now`, sources: CITED };
  if (at % 4 === 1) return [{ ...of, id: `${person}-t`, phase: "acting", from: "2024-02-01" }];
  if (at % 4 === 2) return [{ ...of, id: `${person}-t`, phase: "incumbent", from: "2021-02-01", to: "2024-04-01" }];
  return [{ ...of, id: `${person}-t`, phase: "incumbent", from: at % 4 === 0 ? "2021-02-01" : "2024-07-01" }];
});

/** `actors`: how many; a multiple of forty comes out exactly. The same seed, the same text. */
export const generateWorld = (actors: number, seed: number): string => {
  const draw = drawFrom(seed);
  const parties = many(Math.max(3, Math.round(actors / OF_A_PARTY)), partyAt);
  const issues = many(parties.length * 2, (at) => `i${at}`);
  const partnerOf = (at: number): Party => {
    const to = (at + 1 + skewed(draw, PARTNERS)) % parties.length;
    const partner = parties[isSecluded(to) ? (to + 1) % parties.length : to];
    if (partner === undefined) throw new RangeError("no partner");
    return partner;
  };
  const end = ({ id, houses, offices }: Party): string => draw([id, ...houses, ...offices, ...offices]);
  const drawnDate = (years: readonly string[] = YEARS): string => `${draw(years)}-${draw(MONTHS)}-15`;
  const pairs = many(parties.length * OF_A_PARTY * CHANNELS_PER_ACTOR, (at) => {
    const from = at % parties.length;
    const one = parties[from] ?? partnerOf(from);
    const other = partnerOf(from);
    const isInHouse = isSecluded(from) && at >= parties.length;
    return { one, other, ends: isInHouse ? [draw(one.offices), draw(one.houses)] : [end(one), end(other)] };
  });
  const inProportion = pairs.filter((_, at) => at % 12 === 0);
  return JSON.stringify({
    dataset: { id: "generated-world", name: "Generated world", asOf: "2024-11-30", parties: ["p0", "p1"] },
    actors: [
      ...parties.flatMap((party) => actorsOf(party, draw)),
      ...parties.filter((_, at) => at % 3 === 0).map(({ id }) => ({ id: `g-${id}`, kind: "grouping", name: `G ${id}`, sources: CITED })),
    ],
    administrations: parties.flatMap(administrationsOf),
    tenures: parties.flatMap(tenuresOf),
    channels: pairs.map(({ ends }, at) => {
      const is = STATUS[Math.floor(at / parties.length) % STATUS.length];
      return {
        id: `c${at}`, ends, nature: at % 7 === 0 ? "personal" : "institutional", level: at % 3 === 0 ? undefined : draw(LEVELS),
        status: [{ is, from: drawnDate(is === "closed" ? EARLIER : YEARS), ...(is === "planned" ? { to: at % 2 === 0 ? "2024-10" : "2025-03" } : {}) }],
        issues: at % 2 === 0 ? [draw(issues)] : [], sources: CITED,
      };
    }),
    contacts: pairs.map(({ ends }, at) => ({
      id: `k${at}`, date: drawnDate(at % 4 === 0 ? EARLIER : YEARS), mode: draw(["meeting", "call", "visit"]), participants: ends, level: draw(LEVELS), issues: at % 2 === 0 ? [draw(issues)] : [], sources: CITED,
    })),
    alignments: inProportion.map(({ one, other }, at) => ({ id: `a${at}`, between: [one.id, other.id], issue: draw(issues), stance: draw(STANCES), sources: CITED })),
    issues: issues.map((id, at) => ({ id, name: id, keyPolicy: at % 3 === 0, dependsOn: at === 0 ? [] : [`i${at - 1}`], sources: CITED })),
    // Neighbours share issues: every issue has some two offices that answer for it.
    responsibilities: parties.flatMap(({ offices }, at) => offices.slice(0, 4).map((office, place) => ({
      id: `r-${office}`, office, issue: issues[(at * 2 + place * 3) % issues.length], sources: CITED,
    }))),
    memberships: parties.flatMap(({ id }, at) => (at % 3 === 0 ? many(5, (step) => ({
      id: `m-${id}-${step}`, member: `p${(at + step) % parties.length}`, grouping: `g-${id}`, sources: CITED,
    })).filter(({ member }, place, all) => all.findIndex((each) => each.member === member) === place) : [])),
    expectations: inProportion.map(({ one, other, ends }, at) => ({
      id: `e${at}`, between: ends, level: draw(LEVELS), aim: draw(["open", "strengthen", "preserve"]), priority: draw(["must", "should", "may"]),
      ...(at % 3 === 0 ? { administration: `${other.id}-now` } : {}), ...(at % 5 === 0 ? { everyAdministrationOf: undefined, issue: draw(issues) } : {}),
      why: `Between ${one.id} and ${other.id}.`, sources: CITED,
    })),
    sources: [
      { id: "generated", kind: "other", title: "Generated for measuring" },
      // One log a party: what it does not show is not on record, so that the rules about researched relationships have work.
      ...parties.map(({ id }) => ({
        id: `log-${id}`, kind: "readouts", title: `Log of ${id}`, published: "2025-01-01", coverage: [{ offices: [id], from: "2017-01-01", to: "2025-01-01" }],
      })),
    ],
  });
};
