/** At which level a contact took place, and a channel runs: the lower of the two sides' ranks. */
import { levelRank, type Level } from "../../../src/model/vocabulary";

export type LevelOf = (actor: string) => Level | undefined;

const highest = (levels: readonly Level[]): Level | undefined => levels.toSorted((a, b) => levelRank(a) - levelRank(b))[0];
export const lower = (a: Level | undefined, b: Level | undefined): Level | undefined =>
  a === undefined ? b : b === undefined ? a : levelRank(a) >= levelRank(b) ? a : b;

/** Of each side the one of highest rank; a state or a grouping has none of its own. */
export const levelOfContact = (levelOf: LevelOf, us: readonly string[], foreign: readonly string[]): Level | undefined =>
  lower(highest(us.flatMap((actor) => levelOf(actor) ?? [])), highest(foreign.flatMap((actor) => levelOf(actor) ?? [])));
