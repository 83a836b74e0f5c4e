/** One row of a comparison in words: what is on each side, and what changed, as a sentence. */
import type { Change } from "../../history/difference/change";
import type { ChannelThere, WhyNot } from "../../history/difference/channels";
import type { CompareRow, PairOn } from "../../history/difference/rows";
import type { Side } from "../../history/difference/side";
import type { ActorId } from "../../model/id";
import { levelRank } from "../../model/vocabulary";
import type { Snapshot } from "../../network/snapshot";
import type { PostStaffing } from "../../network/staffing";
import { administrationName, briefName } from "../gaps/names";
import { sayStatusReason } from "../say-status";
import type { Speaker } from "../speaker";
import { sayHolder, sayHolderThen } from "./say-holder";
import type { SideWords } from "./sides";

/** A post by its holder, "Campbell", "not yet known", "vacant", and since when. `undefined`: there is no such post. */
export const sayPostOn = (speaker: Speaker, snapshot: Snapshot, office: ActorId, staffing: PostStaffing | undefined): { readonly holder: string; readonly since: string | undefined } => {
  const holder = sayHolderThen(speaker, snapshot, office, staffing);
  const since = staffing !== undefined && "since" in staffing ? staffing.since : undefined;
  return { holder, since: since === undefined ? undefined : speaker.t("compare.cell.since", { date: speaker.date(since) }) };
};

const sayHolders = (speaker: Speaker, snapshot: Snapshot, { state, staffing }: ChannelThere, ends: CompareRow["ends"]): string => {
  const [near, far] = state.channel.ends[0] === ends[0] ? staffing : [staffing[1], staffing[0]];
  return speaker.t("compare.cell.holders", { near: sayHolder(speaker, snapshot, near), far: sayHolder(speaker, snapshot, far) });
};

const sayStatus = (speaker: Speaker, { snapshot }: Side, { state, serves, team, isLeaving }: ChannelThere): string => {
  const { t } = speaker;
  const status = state.status === "closed" ? t("vocabulary.status.closed") : t(`compare.cell.${state.status}`);
  if (serves) return team === undefined ? status : t("compare.cell.withTeam", { status, team: administrationName(speaker, snapshot, team) });
  if (state.status !== "open") return status;
  return t(isLeaving ? "compare.cell.outgoing" : "compare.cell.notShown", { status });
};

export const sayWhyNot = (speaker: Speaker, { snapshot }: Side, why: WhyNot): string => {
  switch (why.kind) {
    case "closed": return sayStatusReason(speaker, snapshot, "closed", why.reason);
    case "end-absent": return speaker.t("compare.notThere.end-absent", { actor: briefName(speaker, snapshot, why.actor) });
    case "not-in-data": return speaker.t("compare.notThere.not-in-data");
    case "not-yet": return why.from === undefined ? speaker.t("compare.notThere.not-yet") : speaker.t("compare.notThere.begins", { on: speaker.on(why.from) });
  }
};

/** The lines of a cell: status and team, who sits there, the last contact, further channels; or why there is none. */
export const sayCellOf = (speaker: Speaker, side: Side, { channels, why }: PairOn, ends: CompareRow["ends"]): string[] => {
  const [first, ...others] = channels;
  if (first === undefined) return why === undefined ? [] : [sayWhyNot(speaker, side, why)];
  const { t, date } = speaker;
  const { from } = first.state.statement;
  const status = sayStatus(speaker, side, first);
  return [
    from === undefined ? status : `${status} · ${t("compare.cell.since", { date: date(from) })}`,
    sayHolders(speaker, side.snapshot, first, ends),
    first.last === undefined ? t("compare.cell.noContact") : t("compare.cell.last", { date: date(first.last.date) }),
    ...(others.length === 0 ? [] : [t("compare.cell.more", { count: others.length })]),
  ];
};

const partyName = (speaker: Speaker, snapshot: Snapshot, office: ActorId): string => briefName(speaker, snapshot, snapshot.network.nesting.partyOf(office));

/** Why a channel is not with the team yet: the weightiest that is known of its posts. */
const sayAwaited = (speaker: Speaker, { snapshot }: Side, awaited: readonly PostStaffing[]): string => {
  const { t } = speaker;
  const [post] = awaited;
  if (post === undefined || post.kind === "none" || post.kind === "unsure") return t("compare.awaited.house");
  const party = partyName(speaker, snapshot, post.office);
  switch (post.kind) {
    case "not-yet-known": return t("compare.awaited.notYetKnown", { party });
    case "vacant": return post.since === undefined ? t("compare.awaited.vacant", { party }) : t("compare.awaited.vacantSince", { party, date: speaker.date(post.since) });
    default: return t(`compare.awaited.${post.kind}`, { party, person: briefName(speaker, snapshot, post.tenure.person) });
  }
};

/** The offices of a row, each by its short name unless the whole is asked for. */
export const sayEndsOf = (speaker: Speaker, { before, after }: Change<Side>, { ends }: Pick<CompareRow, "ends">, nameOf = briefName): readonly [string, string] => {
  const named = (end: ActorId): string => nameOf(speaker, (after.snapshot.network.index.actors.has(end) ? after : before).snapshot, end);
  return [named(ends[0]), named(ends[1])];
};

const subjectOf = (speaker: Speaker, sides: Change<Side>, row: CompareRow): string => {
  const { t, date } = speaker;
  const [a, b] = sayEndsOf(speaker, sides, row);
  const [was, is] = [row.before.channels[0]?.state.statement.from, row.after.channels[0]?.state.statement.from];
  const since = was === is && was !== undefined ? date(was) : undefined;
  const level = row.level === undefined ? undefined : t(`vocabulary.levelPhrase.${row.level}`);
  if (level === undefined) return since === undefined ? t("compare.sentence.subjectAny", { a, b }) : t("compare.sentence.subjectAnySince", { a, b, since });
  return since === undefined ? t("compare.sentence.subject", { level, a, b }) : t("compare.sentence.subjectSince", { level, a, b, since });
};

type Name = keyof Change<unknown>;

const other = (side: Name): Name => (side === "before" ? "after" : "before");

/** "The security-adviser channel …, open since 2014, is …": one row, for lists and for the clipboard. */
export const sayRow = (speaker: Speaker, sides: Change<Side>, words: Change<SideWords>, row: CompareRow): string => {
  const { t } = speaker;
  const subject = subjectOf(speaker, sides, row);
  const [one, two] = [row.before.channels[0], row.after.channels[0]];
  const held = (side: Name): string => {
    const there = row[side].channels[0];
    return there === undefined ? "" : sayHolders(speaker, sides[side].snapshot, there, row.ends);
  };
  switch (row.what) {
    case "added":
    case "gone": {
      const there: Name = row.what === "added" ? "after" : "before";
      const { why } = row[other(there)];
      return t("compare.sentence.only", { subject, on: words[there].on, off: words[other(there)].on, why: why === undefined ? "" : sayWhyNot(speaker, sides[other(there)], why) }).trim();
    }
    case "team": {
      const served: Name = one?.serves === true ? "before" : "after";
      const lacking = row[other(served)].channels[0];
      const team = row[served].channels[0]?.team;
      const names = { subject, on: words[served].on, off: words[other(served)].on, team: team === undefined ? "" : administrationName(speaker, sides[served].snapshot, team) };
      return lacking?.isLeaving === true
        ? t("compare.sentence.team", { ...names, awaited: sayAwaited(speaker, sides[other(served)], lacking.awaited) })
        : t("compare.sentence.teamNotShown", names);
    }
    case "status": return one === undefined || two === undefined ? subject : t("compare.sentence.status", {
      subject, before: sayStatus(speaker, sides.before, one), after: sayStatus(speaker, sides.after, two), onBefore: words.before.on, onAfter: words.after.on,
    });
    case "staffing":
    case "same": return t("compare.sentence.staffing", { subject, before: held("before"), after: held("after"), onBefore: words.before.on, onAfter: words.after.on });
  }
};

/** The word beside the sign. */
export const sayWhat = ({ t }: Speaker, words: Change<SideWords>, row: CompareRow): string => {
  switch (row.what) {
    case "added": return t("compare.change.added", { on: words.after.on });
    case "gone": return t("compare.change.gone", { on: words.before.on });
    case "team": {
      const lacking: Name = row.before.channels[0]?.serves === true ? "after" : "before";
      return t(row[lacking].channels[0]?.isLeaving === true ? "compare.change.team" : "compare.change.teamNotShown", { on: words[lacking].on });
    }
    default: return t(`compare.change.${row.what}`);
  }
};

/** In order of the table, the rows of a level together. */
export const inLevels = (rows: readonly CompareRow[]): readonly { readonly level: CompareRow["level"]; readonly rows: readonly CompareRow[] }[] => {
  const levels = [...new Set(rows.map(({ level }) => level))].toSorted((a, b) => (a === undefined ? 1 : b === undefined ? -1 : levelRank(a) - levelRank(b)));
  return levels.map((level) => ({ level, rows: rows.filter((row) => row.level === level) }));
};
