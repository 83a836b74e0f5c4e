/** What tells most about a difference, in sentences: each point with a word that leads it, and the records behind it. */
import type { BriefPoint, Counterpart, PostCounts, SideName } from "../../history/difference/brief";
import type { Change } from "../../history/difference/change";
import type { FirstContact } from "../../history/difference/first-contacts";
import type { Days, Side, Standing } from "../../history/difference/side";
import type { Language } from "../../model/text";
import type { Level, Stance } from "../../model/vocabulary";
import { administrationName, briefName, fullName, issueName, listed } from "../gaps/names";
import type { Speaker } from "../speaker";
import { sayComparedSides, sayDaysInto, sayShortDaysInto } from "./sides";
import { BOTH, joined, MOST, some, type BriefLine, type Saying } from "./brief-saying";
import { channelsInBrief, gapsInBrief, peopleInBrief } from "./say-brief-changes";

const MOST_SHARED = 6;
/** Between parts that hold commas themselves. */
const SEPARATOR: Readonly<Record<Language, string>> = { en: "; ", ja: "／" };
/** What stands together and what stands apart first. */
const TOLD: readonly Stance[] = ["shared", "friction", "unsettled", "potential"];

const other = (side: SideName): SideName => (side === "before" ? "after" : "before");

const sayBehind = ({ speaker, sides, standing, words }: Saying, first: Counterpart): string => {
  const { t, date, name } = speaker;
  const side = other(first.ahead);
  const { On } = words[side];
  const { behind } = first;
  switch (behind?.kind) {
    case "not-yet-known": return t("compare.brief.counterpart.notYetKnown", { On, team: administrationName(speaker, sides[side].snapshot, behind.administration) });
    case "vacant": return behind.since === undefined ? t("compare.brief.counterpart.nobody", { On }) : t("compare.brief.counterpart.vacantSince", { On, date: date(behind.since) });
    case "designate": return t("compare.brief.counterpart.designate", { On, person: briefName(speaker, sides[side].snapshot, behind.tenure.person) });
    case "acting": return t("compare.brief.counterpart.acting", { On, person: briefName(speaker, sides[side].snapshot, behind.tenure.person) });
    default: {
      // The post may be of one side's data alone, or not yet established.
      const { team } = standing[side];
      return behind === undefined ? t("compare.brief.counterpart.absent", { On }) : t("compare.brief.counterpart.notYetKnown", { On, team: team === undefined ? "" : name(team.name) });
    }
  }
};

const sayCounts = ({ t }: Speaker, { all, held, named }: PostCounts): string =>
  (named === 0 ? t("compare.brief.counterpart.count", { held, all }) : t("compare.brief.counterpart.countNamed", { held, all, named }));

const counterpart = (saying: Saying, { first, posts }: Extract<BriefPoint, { kind: "counterpart" }>): Omit<BriefLine, "kind"> => {
  const { speaker, sides, words } = saying;
  const { t, date, name } = speaker;
  const { snapshot } = sides[first.ahead];
  const { holder, channel, since, days } = first;
  const isFromStart = days?.least === 0 && days.most === 0;
  const near = channel?.state.channel.ends.findIndex((end) => end !== first.office);
  const end = channel === undefined || near === undefined || near < 0 ? undefined : channel.state.channel.ends[near];
  const nearStaffing = channel === undefined || near === undefined || near < 0 ? undefined : channel.staffing[near];
  const nearName = end === undefined ? undefined : nearStaffing !== undefined && "tenure" in nearStaffing
    ? t("compare.brief.counterpart.near", { office: fullName(speaker, snapshot, end), person: fullName(speaker, snapshot, nearStaffing.tenure.person) })
    : fullName(speaker, snapshot, end);
  const from = channel?.state.statement.from;
  const person = snapshot.network.index.actors.get(holder.tenure.person);
  return {
    lead: t("compare.brief.counterpart.lead"),
    text: joined(speaker, [
      t("compare.brief.counterpart.holder", {
        On: words[first.ahead].On, person: fullName(speaker, snapshot, holder.tenure.person), office: fullName(speaker, snapshot, first.office),
        since: isFromStart || holder.since === undefined ? t("compare.brief.counterpart.holderSame") : date(holder.since),
      }),
      ...(nearName === undefined ? [] : [since === undefined || from === undefined
        ? t("compare.brief.counterpart.standing", { near: nearName })
        : t("compare.brief.counterpart.channel", { near: nearName, on: speaker.on(from), days: sayDaysInto(speaker, since) })]),
      sayBehind(saying, first),
      t("compare.brief.counterpart.posts", {
        party: briefName(speaker, snapshot, snapshot.network.nesting.partyOf(first.office)), before: sayCounts(speaker, posts.before), after: sayCounts(speaker, posts.after),
        onBefore: words.before.on, onAfter: words.after.on,
      }),
    ]),
    evidence: [
      ...(person?.note === undefined ? [] : [{ text: name(person.note), sources: person.sources }]),
      ...(channel?.state.channel.note === undefined ? [] : [{ text: name(channel.state.channel.note), sources: channel.state.channel.sources }]),
    ],
  };
};

/** `isLed`: an earlier line has said from when days are counted. */
const sayFirst = (speaker: Speaker, level: Level, { any, inPerson, channel }: FirstContact, isLed: boolean): string => {
  const { t } = speaker;
  let isSaid = isLed;
  const daysOf = ({ days }: { readonly days: Days }): string => {
    const said = isSaid ? sayShortDaysInto(speaker, days) : sayDaysInto(speaker, days);
    isSaid = true;
    return said;
  };
  const opened = any === undefined ? channel : undefined;
  const parts = [
    ...(any === undefined || any.what === inPerson?.what ? [] : [t("compare.brief.contacts.any", { mode: t(`compare.brief.mode.${any.what.mode}`), days: daysOf(any) })]),
    ...(inPerson === undefined ? [] : [t("compare.brief.contacts.inPerson", { days: daysOf(inPerson) })]),
    ...(opened === undefined ? [] : [t("compare.brief.contacts.channel", { days: daysOf(opened) })]),
  ];
  return t("compare.brief.contacts.line", { level: t(`vocabulary.level.${level}`), what: listed(speaker, parts) });
};

/** With one team on both sides: what only one of them had. */
const onlyOn = ({ speaker, standing, words }: Saying, side: SideName, lines: readonly string[]): string[] => {
  const { team } = standing[side];
  return lines.length === 0 || team === undefined ? [] : [speaker.t("compare.brief.contacts.only", {
    team: speaker.name(team.name), on: words[side].on, lines: lines.join(SEPARATOR[speaker.language]),
  })];
};

const contacts = (saying: Saying, { isOneTeam, lines }: Extract<BriefPoint, { kind: "contacts" }>): Omit<BriefLine, "kind"> => {
  const { speaker, standing, words } = saying;
  const { t, name } = speaker;
  const linesOf = (side: SideName): string[] => lines[side].map(({ level, first }, at) => sayFirst(speaker, level, first, at > 0));
  return {
    lead: t("compare.brief.contacts.lead"),
    text: joined(speaker, isOneTeam ? BOTH.flatMap((side) => onlyOn(saying, side, linesOf(side))) : BOTH.map((side) => {
      const { team } = standing[side];
      if (team === undefined) return t("compare.brief.contacts.noTeam", { On: words[side].On });
      if (lines[side].length === 0) return t("compare.brief.contacts.none", { team: name(team.name) });
      return joined(speaker, [
        t("compare.brief.contacts.team", { team: name(team.name), lines: linesOf(side).join(SEPARATOR[speaker.language]) }),
        ...(lines[side].length < lines[other(side)].length ? [t("compare.brief.contacts.elsewhere")] : []),
      ]);
    })),
    evidence: BOTH.flatMap((side) => lines[side].flatMap(({ first: { channel } }) =>
      (channel?.what.note === undefined ? [] : [{ text: name(channel.what.note), sources: channel.what.sources }]))),
  };
};

const stances = ({ speaker, sides, words }: Saying, { issues }: Extract<BriefPoint, { kind: "stances" }>): Omit<BriefLine, "kind"> => {
  const { t, name } = speaker;
  return {
    lead: t("compare.brief.stances.lead"),
    text: joined(speaker, BOTH.map((side) => {
      const told = issues[side];
      // What is shared carries the others: all of it is named.
      const named = (stance: Stance): string =>
        some(speaker, told[stance].map(({ issue }) => issueName(speaker, sides[side].snapshot, issue)), stance === "shared" ? MOST_SHARED : MOST);
      const parts = TOLD.flatMap((stance) => (told[stance].length === 0 ? [] : [t(`compare.brief.stances.${stance}`, { count: told[stance].length, issues: named(stance) })]));
      if (parts.length === 0) return t("compare.brief.stances.none", { On: words[side].On });
      // That nothing is shared is told where the other side shared something.
      const all = told.shared.length === 0 && issues[other(side)].shared.length > 0 ? [t("compare.brief.stances.noneShared"), ...parts] : parts;
      return t("compare.brief.stances.side", { On: words[side].On, parts: all.join(SEPARATOR[speaker.language]) });
    })),
    evidence: BOTH.flatMap((side) => issues[side].shared.flatMap(({ note, sources }) => (note === undefined ? [] : [{ text: name(note), sources }]))),
  };
};

const groupings = (saying: Saying, { isOneTeam, firsts }: Extract<BriefPoint, { kind: "groupings" }>): Omit<BriefLine, "kind"> => {
  const { speaker, sides, standing, words } = saying;
  const { t, name } = speaker;
  const linesOf = (side: SideName): string[] => firsts[side].slice(0, MOST).map(({ grouping, first: { any, leaders } }, at) => {
    const told = { grouping: briefName(speaker, sides[side].snapshot, grouping), days: (at === 0 ? sayDaysInto : sayShortDaysInto)(speaker, any.days) };
    return leaders === undefined || leaders.what === any.what
      ? t("compare.brief.groupings.line", told)
      : t("compare.brief.groupings.lineLeaders", { ...told, leaders: sayShortDaysInto(speaker, leaders.days) });
  });
  return {
    lead: t("compare.brief.groupings.lead"),
    text: joined(speaker, isOneTeam ? BOTH.flatMap((side) => onlyOn(saying, side, linesOf(side))) : BOTH.map((side) => {
      const { team } = standing[side];
      if (team === undefined) return t("compare.brief.contacts.noTeam", { On: words[side].On });
      if (firsts[side].length === 0) return t("compare.brief.groupings.none", { team: name(team.name) });
      return t("compare.brief.groupings.team", { team: name(team.name), lines: linesOf(side).join(SEPARATOR[speaker.language]) });
    })),
    evidence: [],
  };
};

const lineOf = (saying: Saying, point: BriefPoint): Omit<BriefLine, "kind"> => {
  switch (point.kind) {
    case "counterpart": return counterpart(saying, point);
    case "contacts": return contacts(saying, point);
    case "stances": return stances(saying, point);
    case "groupings": return groupings(saying, point);
    case "gaps": return gapsInBrief(saying, point);
    case "channels": return channelsInBrief(saying, point);
    case "people": return peopleInBrief(saying, point);
  }
};

export const sayBrief = (speaker: Speaker, sides: Change<Side>, standing: Change<Standing>, points: readonly BriefPoint[]): BriefLine[] => {
  const saying = { speaker, sides, standing, words: sayComparedSides(speaker, sides) };
  const told = new Set<string>();
  return points.map((point) => {
    const line = lineOf(saying, point);
    // One record may stand behind two points: it is told once.
    return { kind: point.kind, ...line, evidence: line.evidence.filter(({ text }) => !told.has(text) && told.add(text)) };
  });
};
