/** The coverage matrix in words: whom a row is between, what a cell holds. */
import { NO_LEVEL, type CellState, type CoverageColumn } from "../gaps/coverage/cell";
import { expectedIn, type Counts } from "../gaps/coverage/counts";
import type { Pair } from "../gaps/coverage/pairs";
import type { ActorId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import { sayActor } from "./say-actor";
import type { Speaker } from "./speaker";

/** "Prime Minister Ishiba — President-elect Trump"; a party alone where both ends are in it. */
export const sayPair = (speaker: Speaker, snapshot: Snapshot, { ends: [a, b], isWithin, team, administration }: Pair): string => {
  const bound = team === "incoming" ? administration : undefined;
  const named = (end: ActorId): string => sayActor(speaker, snapshot, end, bound);
  return isWithin && a === b ? speaker.t("coverage.within", { a: named(a) }) : speaker.t("coverage.pair", { a: named(a), b: named(b) });
};

/** Which of the two teams it is with; `undefined` where there is but one. */
export const sayTeam = ({ name, t }: Speaker, { network }: Snapshot, { team, administration }: Pair): string | undefined => {
  const record = administration === undefined ? undefined : network.index.administrations.get(administration);
  return team === undefined || record === undefined ? undefined : t(`coverage.team.${team}`, { administration: name(record.name) });
};

/** Pair and team in one line. */
export const sayRow = (speaker: Speaker, snapshot: Snapshot, pair: Pair): string => {
  const team = sayTeam(speaker, snapshot, pair);
  const ends = sayPair(speaker, snapshot, pair);
  return team === undefined ? ends : speaker.t("coverage.withTeam", { pair: ends, team });
};

export const sayColumn = ({ t }: Speaker, column: CoverageColumn): string =>
  (column === NO_LEVEL ? t("coverage.column.unspecified") : t(`vocabulary.level.${column}`));

const separator = ({ language }: Speaker): string => (language === "ja" ? "、" : ", ");

/** "2 expected, 1 met, 1 missing, 1 open channel"; `undefined` where there is nothing to count. */
export const sayCounts = (speaker: Speaker, counts: Counts): string | undefined => {
  const { t } = speaker;
  const expected = expectedIn(counts);
  const parts = [
    ...(expected === 0 ? [] : [t("coverage.say.expected", { count: expected }), t("coverage.say.met", { count: counts.met })]),
    ...(counts.missing === 0 ? [] : [t("coverage.say.missing", { count: counts.missing })]),
    ...(counts.questions === 0 ? [] : [t("coverage.say.questions", { count: counts.questions })]),
    ...(counts.setAside === 0 ? [] : [t("coverage.say.setAside", { count: counts.setAside })]),
    ...(["open", "planned", "dormant", "unknown"] as const).flatMap((status) => (counts[status] === 0 ? [] : [t(`coverage.say.${status}`, { count: counts[status] })])),
  ];
  return parts.length === 0 ? undefined : parts.join(separator(speaker));
};

/** What a cell holds, or that it holds nothing. */
export const sayCell = (speaker: Speaker, counts: Counts, state: CellState): string => sayCounts(speaker, counts) ?? speaker.t(`coverage.state.${state}`);

/** A name for a cell that stands alone: whose, at which level, what is in it. */
export const sayPlace = ({ t }: Speaker, row: string, column: string, content: string): string => t("coverage.cell", { row, column, content });
