/**
 * [planned-overdue] A planned channel has passed its date. A month without a day has passed when the month has (I3).
 * Cost: linear in the channels.
 */
import { daysBetween } from "../../model/date";
import { absenceOf } from "../absence";
import type { Rule } from "../rule";
import { factorsOf } from "../severity";

export const plannedOverdue: Rule = {
  id: "planned-overdue",
  find: ({ snapshot, thresholds }) => [...snapshot.channels.values()].flatMap((state) => {
    const { channel, level, reason, statement } = state;
    if (reason.kind !== "overdue") return [];
    const administration = channel.administration === undefined
      ? undefined
      : snapshot.network.index.administrations.get(channel.administration);
    return [{
      between: channel.ends,
      level,
      issue: undefined,
      administration: administration?.id,
      reason: { kind: "planned-overdue" as const, channel: channel.id, date: reason.date, days: daysBetween(reason.date, snapshot.date) },
      factors: factorsOf(thresholds, { base: { factor: "planned", points: thresholds.points.planned }, level, date: snapshot.date, due: reason.date }),
      absence: absenceOf(snapshot, { between: channel.ends, level, administration, since: reason.date, testimony: undefined }),
      sources: statement.sources ?? channel.sources,
      agenda: undefined,
      objectives: [],
      revive: [],
    }];
  }),
};
