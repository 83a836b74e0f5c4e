/** Issues that the data set's two parties carried with the team that matters: on an open channel with it, or in a contact. */
import { legsWith } from "../../gaps/links";
import type { IssueId } from "../../model/id";
import { keysOf, type Change } from "./change";
import type { ChannelChange, ChannelOn } from "./channels";
import type { View } from "./side";

/** Whether it is carried. */
export interface IssueChange extends Change<boolean> {
  readonly issue: IssueId;
}

type Sides = "before" | "after";

const carriedOn = ({ snapshot, standing: { team } }: View, channels: readonly ChannelOn[]): ReadonlyMap<IssueId, true> => {
  const { dataset: { parties } } = snapshot.network.bundle;
  const { partyOf } = snapshot.network.nesting;
  const byChannel = channels.flatMap((on) => {
    if (on.kind === "not-there" || !on.serves) return [];
    const [a, b] = on.state.channel.ends.map(partyOf);
    return a !== b && a !== undefined && b !== undefined && parties.includes(a) && parties.includes(b) ? on.state.channel.issues ?? [] : [];
  });
  const byContact = legsWith(snapshot, { between: parties, team }).flatMap(({ contact }) => contact.issues ?? []);
  return new Map([...byChannel, ...byContact].map((issue) => [issue, true]));
};

/** Those carried on one side alone, by id. Cost: linear in channels and the contacts of the two parties. */
export const issueChanges = (before: View, after: View, channels: readonly ChannelChange[]): IssueChange[] => {
  const on = (side: Sides): readonly ChannelOn[] => channels.map((each) => each[side]);
  const [was, is] = [carriedOn(before, on("before")), carriedOn(after, on("after"))];
  return keysOf(was, is).map((issue) => ({ issue, before: was.has(issue), after: is.has(issue) })).filter((each) => each.before !== each.after);
};
