/** Happenings → records. */
import { placeName } from "../names/places";
import type { Name } from "../names/name";
import { unique, type Happening } from "./happening";
import { levelOfContact, type LevelOf } from "./levels";
import { noteOf } from "./represented";

const MOST_IN_ID = 2;

const idOf = ({ date, us, foreign, groupings, mode }: Happening): string => {
  const others = [...groupings, ...foreign];
  const rest = others.length - MOST_IN_ID;
  return [date, us[0] ?? "", ...others.slice(0, MOST_IN_ID), ...(rest > 0 ? [`${rest}-more`] : []), mode].join("--");
};

/** Offices that their state stands for, and what they are called. */
export interface Represented {
  readonly states: ReadonlyMap<string, string>;
  readonly nameOf: (office: string) => Name;
}

/** Record values; validated with the whole data set. Ids are made of date, sides and mode, with a number where two are alike. */
export const contactsOf = (happenings: readonly Happening[], levelOf: LevelOf, { states, nameOf }: Represented): Record<string, unknown>[] => {
  const used = new Map<string, number>();
  return happenings.map((happening) => {
    const base = idOf(happening);
    const number = (used.get(base) ?? 0) + 1;
    used.set(base, number);
    const { date, until, mode, us, foreign, groupings, sources } = happening;
    const note = noteOf(happening, states, nameOf);
    const place = happening.place === undefined ? undefined : placeName(happening.place);
    return {
      id: number === 1 ? base : `${base}--${number}`, date, ...(until === date ? {} : { until }), mode, participants: unique([...us, ...foreign.map((actor) => states.get(actor) ?? actor), ...groupings]),
      level: levelOfContact(levelOf, us, [...foreign, ...groupings]), ...(place === undefined ? {} : { place }), ...(note === undefined ? {} : { note }), sources: [...sources],
    };
  });
};
