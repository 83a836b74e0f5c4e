/** Both sides face to face, a row for a level and a pair of offices: another record of the same two offices is no other row. */
import type { ActorId, ChannelId } from "../../model/id";
import type { Level } from "../../model/vocabulary";
import { grouped } from "../../network/record-index";
import type { Nesting } from "../../network/nesting";
import { byLevel, holderKey, type ChannelChange, type ChannelOn, type ChannelThere, type WhyNot } from "./channels";
import type { Change } from "./change";

/** What a row says first. `team`: there on both sides, but on one with no more than the team that leaves. */
export const ROW_CHANGES = ["gone", "added", "team", "status", "staffing", "same"] as const;
export type RowChange = (typeof ROW_CHANGES)[number];

export interface PairOn {
  /** That are there: what serves the team first, then what is open. */
  readonly channels: readonly ChannelThere[];
  /** Where none is there: the most that is known of why. */
  readonly why: WhyNot | undefined;
}

export interface CompareRow extends Change<PairOn> {
  readonly level: Level | undefined;
  /** The data set's own parties first. */
  readonly ends: readonly [ActorId, ActorId];
  readonly what: RowChange;
  readonly channels: readonly ChannelId[];
}

const WHY: readonly WhyNot["kind"][] = ["closed", "end-absent", "not-yet", "not-in-data"];

const inOrder = (a: ChannelThere, b: ChannelThere): number =>
  Number(b.serves) - Number(a.serves) || Number(b.state.status === "open") - Number(a.state.status === "open") || (a.state.channel.id < b.state.channel.id ? -1 : 1);

const sideOf = (all: readonly ChannelOn[]): PairOn => {
  const channels = all.flatMap((on) => (on.kind === "there" ? [on] : [])).toSorted(inOrder);
  const why = all.flatMap((on) => (on.kind === "there" ? [] : [on.why])).toSorted((a, b) => WHY.indexOf(a.kind) - WHY.indexOf(b.kind))[0];
  return { channels, why: channels.length === 0 ? why : undefined };
};

const people = ({ channels }: PairOn): string => channels.map(({ staffing }) => staffing.map(holderKey).toSorted().join(" ")).join("|");

const changeOf = (before: PairOn, after: PairOn): RowChange => {
  const [one, other] = [before.channels[0], after.channels[0]];
  if (one === undefined) return "added";
  if (other === undefined) return "gone";
  // What is not open is with nobody: its status says more.
  if (one.state.status !== other.state.status) return "status";
  if (one.serves !== other.serves) return "team";
  return people(before) === people(after) ? "same" : "staffing";
};

interface Sides {
  readonly nesting: Nesting;
  readonly parties: readonly ActorId[];
}

const ownFirst = ({ nesting, parties }: Sides, [a, b]: readonly [ActorId, ActorId]): readonly [ActorId, ActorId] => {
  const rank = (end: ActorId): number => {
    const at = parties.indexOf(nesting.partyOf(end));
    return at < 0 ? parties.length : at;
  };
  return (rank(a) - rank(b) || (a < b ? -1 : 1)) <= 0 ? [a, b] : [b, a];
};

const endsOf = ({ before, after }: ChannelChange): readonly [ActorId, ActorId] | undefined =>
  (after.kind === "there" ? after : before.kind === "there" ? before : undefined)?.state.channel.ends;

/** From the top level down; in it the data set's own relationship first, then by ends. Cost: near-linear in channels. */
export const rowsOf = (channels: readonly ChannelChange[], sides: Sides): CompareRow[] => {
  const placed = channels.flatMap((change) => {
    const ends = endsOf(change);
    return ends === undefined ? [] : [{ change, ends: ownFirst(sides, ends) }];
  });
  const [near, far] = sides.parties;
  const isOwn = ([a, b]: readonly [ActorId, ActorId]): boolean => sides.nesting.partyOf(a) === near && sides.nesting.partyOf(b) === far;
  return [...grouped(placed, ({ change, ends }) => `${change.level ?? ""} ${ends.join(" ")}`).values()].flatMap((group): CompareRow[] => {
    const [first] = group;
    if (first === undefined) return [];
    const [before, after] = [sideOf(group.map(({ change }) => change.before)), sideOf(group.map(({ change }) => change.after))];
    return [{ level: first.change.level, ends: first.ends, before, after, what: changeOf(before, after), channels: group.map(({ change }) => change.id) }];
  }).toSorted((a, b) => byLevel(a.level, b.level) || Number(isOwn(b.ends)) - Number(isOwn(a.ends)) || (a.ends.join(" ") < b.ends.join(" ") ? -1 : 1));
};
