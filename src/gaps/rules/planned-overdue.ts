/**
 * [planned-overdue] A planned channel has passed its date. A month without a day has passed when the month has (I3).
 * Source: domain vocabulary. Cost: linear in the channels.
 */
import { daysBetween } from "../../model/date";
import { derived, teamOfChannel } from "../derived";
import type { Rule } from "../rule";

export const plannedOverdue: Rule = {
  id: "planned-overdue",
  find: (context) => [...context.snapshot.channels.values()].flatMap((state) => {
    const { snapshot, thresholds } = context;
    const { channel, level, reason, statement } = state;
    if (reason.kind !== "overdue") return [];
    const team = teamOfChannel(snapshot, state);
    return [derived(context, {
      between: channel.ends, level,
      team: team === undefined ? undefined : snapshot.network.index.administrations.get(team),
      since: reason.date, due: reason.date,
      reason: { kind: "planned-overdue", channel: channel.id, date: reason.date, days: daysBetween(reason.date, snapshot.date) },
      base: { factor: "planned", points: thresholds.points.planned },
      sources: statement.sources ?? channel.sources,
    })];
  }),
};
