/** What tells most about a difference, picked by rules: what one side has that the other lacks, in the order in which a start is made. */
import { isQuestion, type Gap } from "../../gaps/gap";
import { levelRank, type Level, type Stance } from "../../model/vocabulary";
import type { ActorId } from "../../model/id";
import type { Alignment } from "../../model/records/alignment";
import type { PostStaffing } from "../../network/staffing";
import { byDate } from "../../model/date";
import type { Change } from "./change";
import type { ChannelThere } from "./channels";
import type { Compared } from "./difference";
import { isNoContact, type FirstContact, type GroupingFirst } from "./first-contacts";
import type { PostChange } from "./posts";
import { rowsOf, type CompareRow } from "./rows";
import { daysFrom, type Days, type Side } from "./side";

export type SideName = "before" | "after";

/** How many of the posts across the table somebody holds. */
export interface PostCounts {
  readonly all: number;
  readonly held: number;
  readonly named: number;
}

/** A post that one side can talk to and the other cannot. */
export interface Counterpart {
  readonly ahead: SideName;
  readonly office: ActorId;
  readonly holder: Extract<PostStaffing, { kind: "staffed" }>;
  /** From the inauguration of the team to the day on which the holder took office. */
  readonly days: Days | undefined;
  /** A channel with the team at this post that the other side lacks, and since when. */
  readonly channel: ChannelThere | undefined;
  readonly since: Days | undefined;
  /** `undefined`: there is no such post. */
  readonly behind: PostStaffing | undefined;
}

export type BriefPoint =
  | { readonly kind: "counterpart"; readonly first: Counterpart; readonly posts: Change<PostCounts> }
  /** With two teams all that each had; with one team on both sides what only one of them had. */
  | { readonly kind: "contacts"; readonly isOneTeam: boolean; readonly lines: Change<readonly { readonly level: Level; readonly first: FirstContact }[]> }
  | { readonly kind: "stances"; readonly issues: Change<Readonly<Record<Stance, readonly Alignment[]>>> }
  | { readonly kind: "groupings"; readonly isOneTeam: boolean; readonly firsts: Change<readonly { readonly grouping: ActorId; readonly first: GroupingFirst }[]> }
  /** The gravest first; questions are in neither. */
  | { readonly kind: "gaps"; readonly counts: Change<number>; readonly only: Change<readonly Gap[]> }
  | { readonly kind: "channels"; readonly only: Change<readonly CompareRow[]> }
  | { readonly kind: "people"; readonly posts: readonly PostChange[] };

const MOST_POINTS = 6;

const other = (side: SideName): SideName => (side === "before" ? "after" : "before");

/** Nobody at all before somebody who is only named, or stands in. */
const emptiness = (staffing: PostStaffing | undefined): number =>
  (staffing === undefined || staffing.kind === "vacant" || staffing.kind === "not-yet-known" ? 1 : 0);

/** Do the ends belong to the two sides that stand face to face, one to each? */
const isBetween = ({ sides: { before, after } }: Question, [a, b]: readonly [ActorId, ActorId]): boolean => {
  const [near, far] = after.snapshot.network.bundle.dataset.parties;
  const { nesting } = (after.snapshot.network.index.actors.has(a) ? after : before).snapshot.network;
  const [one, two] = [nesting.partyOf(a), nesting.partyOf(b)];
  return (one === near && two === far) || (one === far && two === near);
};

/** The channel of the two sides with the team at an office, personal ones first. */
const channelsAt = (question: Question, side: SideName): ReadonlyMap<ActorId, ChannelThere> => {
  const at = new Map<ActorId, ChannelThere>();
  for (const each of question.compared.pairs.channels) {
    const on = each[side];
    if (on.kind === "not-there" || !on.serves || !isBetween(question, on.state.channel.ends)) continue;
    for (const end of on.state.channel.ends) {
      const known = at.get(end);
      if (known === undefined || (known.state.channel.nature !== "personal" && on.state.channel.nature === "personal")) at.set(end, on);
    }
  }
  return at;
};

interface Question {
  readonly compared: Compared;
  readonly sides: Change<Side>;
}

const acrossOf = ({ sides: { after } }: Question): ActorId => {
  const { bundle: { dataset: { parties } }, index } = after.snapshot.network;
  return parties.toReversed().find((party) => index.administrationsOf.has(party)) ?? parties[1];
};

const rankOf = ({ sides: { before, after } }: Question, office: ActorId): number => {
  const level = (after.snapshot.network.index.actors.get(office) ?? before.snapshot.network.index.actors.get(office))?.level;
  return level === undefined ? Number.MAX_SAFE_INTEGER : levelRank(level);
};

const partyOf = ({ sides: { before, after } }: Question, office: ActorId): ActorId => {
  const { network } = after.snapshot;
  return (network.index.actors.has(office) ? network : before.snapshot.network).nesting.partyOf(office);
};

const counterparts = (question: Question): Counterpart[] => {
  const { compared } = question;
  const across = acrossOf(question);
  const at = { before: channelsAt(question, "before"), after: channelsAt(question, "after") };
  return compared.difference.posts.filter(({ office }) => partyOf(question, office) === across).flatMap((post): Counterpart[] => {
    const ahead = post.before?.kind === "staffed" ? "before" : "after";
    const [holder, behind] = [post[ahead], post[other(ahead)]];
    // Where nobody recorded who was there, nobody is said not to have been (I2).
    if (holder?.kind !== "staffed" || behind?.kind === "staffed" || behind?.kind === "none" || behind?.kind === "unsure") return [];
    if (behind === undefined && !question.sides[other(ahead)].snapshot.network.index.actors.has(post.office)) return [];
    const { team } = compared.difference.standing[ahead];
    const channel = at[other(ahead)].has(post.office) ? undefined : at[ahead].get(post.office);
    const from = channel?.state.statement.from;
    return [{
      ahead, office: post.office, holder, behind, channel,
      days: team === undefined || holder.since === undefined ? undefined : daysFrom(team.from, holder.since),
      // A standing channel was there before the team was.
      since: team === undefined || from === undefined || channel?.state.channel.administration !== team.id ? undefined : daysFrom(team.from, from),
    }];
  });
};

const isPersonal = ({ channel }: Counterpart): number => Number(channel?.state.channel.nature === "personal");

const countsOf = (question: Question, side: SideName): PostCounts => {
  const across = acrossOf(question);
  const posts = question.compared.pairs.posts.filter(({ office }) => partyOf(question, office) === across).flatMap((each) => each[side] ?? []).filter(({ kind }) => kind !== "none");
  return {
    all: posts.length,
    held: posts.filter(({ kind }) => kind === "staffed").length,
    named: posts.filter(({ kind }) => kind === "designate").length,
  };
};

const counterpartPoint = (question: Question): BriefPoint[] => {
  const found = counterparts(question);
  const first = found.toSorted((a, b) => Number(b.channel !== undefined) - Number(a.channel !== undefined) || isPersonal(b) - isPersonal(a)
    || emptiness(b.behind) - emptiness(a.behind) || rankOf(question, a.office) - rankOf(question, b.office) || (a.office < b.office ? -1 : 1))[0];
  return first === undefined ? [] : [{ kind: "counterpart", first, posts: { before: countsOf(question, "before"), after: countsOf(question, "after") } }];
};

const isOneTeam = ({ compared: { difference: { standing: { before, after } } } }: Question): boolean => before.team !== undefined && before.team.id === after.team?.id;

const contactsPoint = (question: Question): BriefPoint[] => {
  const { pairs, difference } = question.compared;
  const isOne = isOneTeam(question);
  const told = pairs.firstContacts.filter(({ before, after }) => !isOne || isNoContact(before) !== isNoContact(after));
  const lines = (side: SideName) => told.flatMap((each) => (isNoContact(each[side]) ? [] : [{ level: each.level, first: each[side] }]));
  const all = { before: lines("before"), after: lines("after") };
  return difference.firstContacts.length === 0 || all.before.length + all.after.length === 0 ? [] : [{ kind: "contacts", isOneTeam: isOne, lines: all }];
};

const stancesPoint = ({ compared: { difference, pairs }, sides: { after } }: Question): BriefPoint[] => {
  const { parties } = after.snapshot.network.bundle.dataset;
  const isOwn = ({ between }: { readonly between: readonly ActorId[] }): boolean => between.every((each) => parties.includes(each));
  if (!difference.stances.some(isOwn)) return [];
  const issues = (side: SideName): Readonly<Record<Stance, readonly Alignment[]>> => {
    const all = pairs.stances.filter(isOwn).flatMap((each) => each[side]);
    // Two records of one stance on one issue are one.
    const by = (stance: Stance): Alignment[] => [...new Map(all.filter((each) => each.stance === stance).toReversed().map((each) => [each.issue, each])).values()].toReversed();
    return { shared: by("shared"), potential: by("potential"), unsettled: by("unsettled"), friction: by("friction") };
  };
  return [{ kind: "stances", issues: { before: issues("before"), after: issues("after") } }];
};

const groupingsPoint = (question: Question): BriefPoint[] => {
  const { pairs, difference } = question.compared;
  const isOne = isOneTeam(question);
  const told = pairs.groupings.filter(({ before, after }) => !isOne || (before === undefined) !== (after === undefined));
  const firsts = (side: SideName) => told.flatMap(({ grouping, [side]: first }) => (first === undefined ? [] : [{ grouping, first }]))
    .toSorted((a, b) => byDate(a.first.any.date, b.first.any.date) || (a.grouping < b.grouping ? -1 : 1));
  return difference.groupings.length === 0 || told.length === 0 ? [] : [{ kind: "groupings", isOneTeam: isOne, firsts: { before: firsts("before"), after: firsts("after") } }];
};

const gapsPoint = (question: Question): BriefPoint[] => {
  const { compared: { difference: { gaps: { opened, closed } } }, sides: { before, after } } = question;
  const isOwn = (gap: Gap): boolean => isBetween(question, gap.between);
  // Of the two sides, as long as anything is missing between them.
  const isOfOwn = [...before.gaps, ...after.gaps].some((gap) => !isQuestion(gap) && isOwn(gap));
  const known = (gaps: readonly Gap[]): readonly Gap[] => gaps.filter((gap) => !isQuestion(gap) && (!isOfOwn || isOwn(gap)));
  const only = { before: known(closed), after: known(opened) };
  if (only.before.length + only.after.length === 0) return [];
  return [{ kind: "gaps", counts: { before: known(before.gaps).length, after: known(after.gaps).length }, only }];
};

const channelsPoint = (question: Question): BriefPoint[] => {
  const { compared: { pairs }, sides: { after } } = question;
  const { nesting, bundle } = after.snapshot.network;
  const rows = rowsOf(pairs.channels, { nesting, parties: bundle.dataset.parties });
  // Those of the two sides first, then from the top level down.
  const told = (wanted: CompareRow["what"]): CompareRow[] => rows.filter(({ what }) => what === wanted).toSorted((a, b) => Number(isBetween(question, b.ends)) - Number(isBetween(question, a.ends)));
  const only = { before: told("gone"), after: told("added") };
  return only.before.length + only.after.length === 0 ? [] : [{ kind: "channels", only }];
};

const peoplePoint = (question: Question): BriefPoint[] => {
  const { parties } = question.sides.after.snapshot.network.bundle.dataset;
  const posts = question.compared.difference.posts
    .filter(({ office, before, after }) => before?.kind === "staffed" && after?.kind === "staffed" && parties.includes(partyOf(question, office)))
    .toSorted((a, b) => rankOf(question, a.office) - rankOf(question, b.office) || (a.office < b.office ? -1 : 1));
  return posts.length === 0 ? [] : [{ kind: "people", posts }];
};

/** At most six, the most telling first; none where nothing differs. Cost: near-linear in what is compared. */
export const briefOf = (compared: Compared, sides: Change<Side>): BriefPoint[] => {
  const question = { compared, sides };
  return [counterpartPoint, contactsPoint, stancesPoint, groupingsPoint, gapsPoint, channelsPoint, peoplePoint].flatMap((pick) => pick(question)).slice(0, MOST_POINTS);
};
