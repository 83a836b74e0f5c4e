/**
 * Offices that are met once or twice in passing, or only at a table of many, and to which no channel runs: their state stands for them, and the
 * contact's note says who it was. Heads of government are kept (each is somebody's counterpart), and so are ministers and security advisers
 * of the countries that are followed closely.
 */
import type { Name } from "../names/name";
import { FOLLOWED } from "./followed";
import type { Happening } from "./happening";

export interface Representable {
  readonly id: string;
  readonly party: string;
  readonly isHead: boolean;
  /** Somebody's counterpart, of a minister's or a security adviser's rank. */
  readonly isCounterpart: boolean;
}

/** A table of more than so many tells only that its guests were there. */
const MANY = 6;
/** So many contacts, and no channel. */
const IN_PASSING = 2;

/** Office → the state that stands for it. */
export const representedOf = (happenings: readonly Happening[], offices: readonly Representable[], hasChannel: (office: string) => boolean): ReadonlyMap<string, string> => {
  const followed = new Set(FOLLOWED.map(({ code }) => code));
  return new Map(offices.filter(({ id, party, isHead, isCounterpart }) => {
    if (hasChannel(id) || (isCounterpart && followed.has(party))) return false;
    const among = happenings.filter(({ foreign }) => foreign.includes(id));
    return among.every(({ foreign }) => foreign.length > MANY) || (!isHead && among.length <= IN_PASSING);
  }).map(({ id, party }) => [id, party]));
};

/** Who they were, in words; `undefined` where everybody stands for himself. */
export const noteOf = ({ foreign }: Happening, represented: ReadonlyMap<string, string>, nameOf: (office: string) => Name): Name | undefined => {
  const names = foreign.filter((id) => represented.has(id)).map(nameOf);
  return names.length === 0 ? undefined : { ja: `国名で示した出席者：${names.map(({ ja }) => ja).join("、")}。`, en: `Shown by their states: ${names.map(({ en }) => en).join(", ")}.` };
};
