/**
 * [gone-quiet] An open channel's last known contact is longer ago than its level allows. That it is quiet can only be said where a source
 * covers the whole time since; where the source stopped, it is a question (I2). Source: domain vocabulary, cadence by level in the
 * thresholds. Cost: linear in the channels and their contacts.
 */
import { daysSince, firstDateOf } from "../../model/contact-dates";
import { lastContact } from "../../network/snapshot";
import { derived, teamOfChannel } from "../derived";
import type { Rule } from "../rule";

export const goneQuiet: Rule = {
  id: "gone-quiet",
  find: (context) => [...context.snapshot.channels.values()].flatMap((state) => {
    const { snapshot, thresholds } = context;
    const { channel, level, status } = state;
    const cadence = level === undefined ? undefined : thresholds.cadence[level];
    // A channel of which no contact is known was never heard: there is nothing from which it could have gone quiet.
    const last = lastContact(state, snapshot.date)?.contact;
    if (status !== "open" || cadence === undefined || last === undefined) return [];
    const days = daysSince(last, snapshot.date);
    if (days <= cadence) return [];
    const team = teamOfChannel(snapshot, state);
    return [derived(context, {
      between: channel.ends, level,
      team: team === undefined ? undefined : snapshot.network.index.administrations.get(team),
      since: firstDateOf(last),
      reason: { kind: "gone-quiet", channel: channel.id, lastContact: last.id, date: last.date, days, cadence },
      base: { factor: "quiet", points: thresholds.points.quiet },
      sources: [...last.sources, ...channel.sources],
    })];
  }),
};
