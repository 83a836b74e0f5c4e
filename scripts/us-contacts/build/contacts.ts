/** Happenings → records. */
import { placeName } from "../names/places";
import type { Happening } from "./happening";
import { levelOfContact, type LevelOf } from "./levels";

const MOST_IN_ID = 2;

const idOf = ({ date, us, foreign, groupings, mode }: Happening): string => {
  const others = [...groupings, ...foreign];
  const rest = others.length - MOST_IN_ID;
  return [date, us[0] ?? "", ...others.slice(0, MOST_IN_ID), ...(rest > 0 ? [`${rest}-more`] : []), mode].join("--");
};

/** Record values; validated with the whole data set. Ids are made of date, sides and mode, with a number where two are alike. */
export const contactsOf = (happenings: readonly Happening[], levelOf: LevelOf): Record<string, unknown>[] => {
  const used = new Map<string, number>();
  return happenings.map((happening) => {
    const base = idOf(happening);
    const number = (used.get(base) ?? 0) + 1;
    used.set(base, number);
    const { date, until, mode, us, foreign, groupings, sources } = happening;
    const place = happening.place === undefined ? undefined : placeName(happening.place);
    return {
      id: number === 1 ? base : `${base}--${number}`, date, ...(until === date ? {} : { until }), mode, participants: [...us, ...foreign, ...groupings],
      level: levelOfContact(levelOf, us, [...foreign, ...groupings]), ...(place === undefined ? {} : { place }), sources: [...sources],
    };
  });
};
