/** What the reference data set knows of the same offices: terms, people, administrations and their sources, so that two data sets say the same. */
import type { Bundle } from "../../../src/model/bundle";

/** Cited for its own subject only. */
const ESSAY = "tomita-2024";
const SINCE = "2021-01-20";
const ADMINISTRATIONS = new Set<string>(["biden-2021", "trump-2025"]);

type Plain = Readonly<Record<string, unknown>>;

export interface Known {
  readonly actors: readonly Plain[];
  readonly tenures: readonly Plain[];
  readonly administrations: readonly Plain[];
  readonly sources: readonly Plain[];
}

/** `offices`: ids of the actors here. A term that a hand-written one of another person follows ends where that begins. */
export const fromReference = (bundle: Bundle, offices: ReadonlySet<string>, hand: readonly Plain[]): Known => {
  const own = <T extends { readonly sources: readonly { readonly source: string }[] }>(record: T): T => ({ ...record, sources: record.sources.filter(({ source }) => source !== ESSAY) });
  const tenures = bundle.tenures.filter(({ office, to, administration }) => offices.has(office) && (to === undefined || to > SINCE) && (administration === undefined || ADMINISTRATIONS.has(administration)))
    .map(own).filter(({ sources }) => sources.length > 0)
    .map((tenure) => {
      const next = hand.filter((one) => one["office"] === tenure.office && one["phase"] === "incumbent" && one["person"] !== tenure.person).map((one) => String(one["from"])).toSorted()[0];
      return tenure.to === undefined && next !== undefined ? { ...tenure, to: next } : tenure;
    });
  const people = new Set<string>([...tenures.map(({ person }) => person), ...hand.map((one) => String(one["person"]))]);
  const actors = bundle.actors.filter(({ id }) => people.has(id)).map(own).map((actor) => ({
    // A note is the essay's; what a source says otherwise is said of a term, not of the person.
    ...actor, note: undefined, sources: (actor.sources.length > 0 ? actor.sources : tenures.find(({ person }) => person === actor.id)?.sources ?? []).map(({ source, locator, url }) => ({ source, locator, ...(url === undefined ? {} : { url }) })),
  }));
  const administrations = bundle.administrations.filter(({ id }) => ADMINISTRATIONS.has(id)).map(own);
  return { actors, tenures, administrations, sources: bundle.sources.filter(({ id }) => id !== ESSAY).map((source) => ({ ...source })) };
};
