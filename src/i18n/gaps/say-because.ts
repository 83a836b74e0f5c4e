/** Why a gap matters: sentences that can be forwarded as they stand, each traceable to a record. */
import type { Gap, GapReason, PostProblem } from "../../gaps/gap";
import { isBefore, precisionOf, type PartialDate } from "../../model/date";
import type { ActorId, AdministrationId, ChannelId, ContactId } from "../../model/id";
import type { Contact } from "../../model/records/contact";
import type { Stance } from "../../model/vocabulary";
import type { Snapshot } from "../../network/snapshot";
import { sayContactDate } from "../say-dates";
import type { Speaker } from "../speaker";
import { administrationName, briefName, channelName, fullName, isMission, issueName, listed } from "./names";
import { sayEnds } from "./say-title";

type Of<Kind extends GapReason["kind"]> = Extract<GapReason, { readonly kind: Kind }>;

const contactOf = ({ network }: Snapshot, wanted: ContactId | undefined): Contact | undefined => network.bundle.contacts.find(({ id }) => id === wanted);

/** `date`: where the record is gone. */
const contactDate = (speaker: Speaker, snapshot: Snapshot, id: ContactId, date: PartialDate, say: (date: PartialDate) => string = speaker.date): string => {
  const contact = contactOf(snapshot, id);
  return contact === undefined ? say(date) : sayContactDate(speaker, snapshot.network.index, contact, say);
};

const sayPostProblem = (speaker: Speaker, snapshot: Snapshot, post: PostProblem): string => {
  const { t, date, on } = speaker;
  const office = fullName(speaker, snapshot, post.office);
  const person = (id: ActorId): string => fullName(speaker, snapshot, id);
  switch (post.kind) {
    case "vacant": return post.since === undefined
      ? t("gaps.because.vacantUndated", { office, person: person(post.last) })
      : t("gaps.because.vacant", { office, date: date(post.since), person: person(post.last) });
    case "acting": if (post.since !== undefined && isMission(snapshot, post.office)) {
      return t("gaps.because.charge", { date: date(post.since), person: person(post.person) });
    }
      return post.since === undefined
      ? t("gaps.because.actingUndated", { office, person: person(post.person) })
      : t("gaps.because.acting", { office, date: date(post.since), person: person(post.person) });
    case "not-yet-known": return t("gaps.because.notYetKnown", { office, administration: administrationName(speaker, snapshot, post.administration) });
    case "changed": {
      const words = { person: person(post.person), date: date(post.since), lastContact: contactDate(speaker, snapshot, post.contact, post.lastContact, on) };
      return post.before === undefined ? t("gaps.because.changed", words) : t("gaps.because.changedAfter", { ...words, before: person(post.before) });
    }
  }
};

/** A channel of one team ends with it, that of a post changes hands, that between two houses goes on. */
const outgoingOf = (snapshot: Snapshot, id: ChannelId): "outgoing" | "outgoingPost" | "outgoingHouse" => {
  const state = snapshot.channels.get(id);
  if (state?.channel.administration !== undefined) return "outgoing";
  return state?.seats.some((key) => snapshot.seats.all.get(key)?.team === "outgoing") === true ? "outgoingPost" : "outgoingHouse";
};

const sayExpected = (speaker: Speaker, snapshot: Snapshot, reason: Of<"expected-missing">): string[] => {
  const { t, date, on } = speaker;
  const expectation = snapshot.network.index.expectations.get(reason.expectation);
  const contact = contactOf(snapshot, reason.nearest?.contact);
  const late = reason.due !== undefined && isBefore(reason.due, snapshot.date) === "yes";
  return [
    ...(expectation === undefined ? [] : [speaker.name(expectation.why)]),
    ...(reason.daysToInauguration === undefined ? [] : [t("gaps.because.daysToInauguration", { count: reason.daysToInauguration })]),
    ...(reason.due === undefined ? [] : [t(late ? "gaps.because.overdue" : "gaps.because.due", { date: date(reason.due) })]),
    ...(contact === undefined ? [] : [t(reason.nearest?.short === "mode" ? "gaps.because.nearestByMode" : "gaps.because.nearestOther", {
      on: sayContactDate(speaker, snapshot.network.index, contact, on), mode: t(`vocabulary.mode.${contact.mode}`).toLowerCase(),
    })]),
    ...(reason.outgoing === undefined ? [] : [t(`gaps.because.${outgoingOf(snapshot, reason.outgoing)}`)]),
  ];
};

/** With a team that is not in office yet no friction has broken out. */
const stanceOf = (snapshot: Snapshot, stance: Stance, administration: AdministrationId | undefined): "frictionForeseen" | "frictionNotCarried" | "policyNotCarried" => {
  if (stance !== "friction") return "policyNotCarried";
  const team = administration === undefined ? undefined : snapshot.network.index.administrations.get(administration);
  return team !== undefined && isBefore(snapshot.date, team.from) === "yes" ? "frictionForeseen" : "frictionNotCarried";
};

const sayIssue = (speaker: Speaker, snapshot: Snapshot, { alignment, stance, nearest }: Of<"issue-not-carried">): string[] => {
  const { t } = speaker;
  const record = snapshot.network.bundle.alignments.find(({ id }) => id === alignment);
  const issue = record === undefined ? "" : issueName(speaker, snapshot, record.issue);
  return [
    ...(record?.note === undefined ? [] : [speaker.name(record.note)]),
    t(`gaps.because.${stanceOf(snapshot, stance, record?.administration)}`, { issue }),
    ...(nearest === undefined ? [] : [t("gaps.because.nearest", { channel: channelName(speaker, snapshot, nearest) })]),
  ];
};

const sayPrecedent = (speaker: Speaker, snapshot: Snapshot, gap: Gap, { precedent }: Of<"below-precedent">): string => {
  const { t } = speaker;
  if (precedent.kind === "ally") {
    return t("gaps.because.allyHas", {
      ally: briefName(speaker, snapshot, precedent.party), far: sayEnds(speaker, snapshot, gap).far, channel: channelName(speaker, snapshot, precedent.channel),
    });
  }
  const administration = administrationName(speaker, snapshot, precedent.administration);
  const contact = contactOf(snapshot, precedent.contact);
  return precedent.channel === undefined
    ? t("gaps.because.underEarlier", { administration, date: contact === undefined ? "" : sayContactDate(speaker, snapshot.network.index, contact) })
    : t("gaps.because.underEarlierChannel", { administration, channel: channelName(speaker, snapshot, precedent.channel) });
};

const sayTopHeavy = (speaker: Speaker, { share, remaining }: Of<"top-heavy">): string[] => {
  const { t } = speaker;
  const levels = listed(speaker, remaining.map((level) => t(`vocabulary.level.${level}`)));
  return [
    t("gaps.because.topHeavy", { share: Math.round(share * 100) }),
    remaining.length === 0 ? t("gaps.because.topHeavyNothing") : t("gaps.because.topHeavyRemaining", { levels }),
  ];
};

const sayCut = (speaker: Speaker, snapshot: Snapshot, { cut }: Of<"single-thread">): string => (cut.kind === "actor"
  ? speaker.t("gaps.because.cutActor", { actor: fullName(speaker, snapshot, cut.actor) })
  : speaker.t("gaps.because.cutChannel", { channel: channelName(speaker, snapshot, cut.channel) }));

/** `gap`: the one that the reason belongs to, for its ends. */
export const sayBecause = (speaker: Speaker, snapshot: Snapshot, gap: Gap, reason: GapReason): string[] => {
  const { t, date } = speaker;
  switch (reason.kind) {
    case "expected-missing": return sayExpected(speaker, snapshot, reason);
    case "planned-overdue": return [t("gaps.because.planned", { count: reason.days, date: date(reason.date) })];
    case "nobody-in-post": return [sayPostProblem(speaker, snapshot, reason.post)];
    case "gone-quiet": return [t(precisionOf(reason.date) === "day" ? "gaps.because.goneQuiet" : "gaps.because.goneQuietRough", {
      date: contactDate(speaker, snapshot, reason.lastContact, reason.date), days: reason.days, cadence: reason.cadence,
    })];
    case "issue-not-carried": return sayIssue(speaker, snapshot, reason);
    case "counterpart-missing": return [
      // Within a sentence; Japanese has no capitals to lose.
      t("gaps.because.counterparts", { function: t(`vocabulary.function.${reason.function}`).toLowerCase() }),
      ...(reason.connected.length === 0 ? [] : [t("gaps.because.connected", { functions: listed(speaker, reason.connected.map((each) => t(`vocabulary.function.${each}`).toLowerCase())) })]),
    ];
    case "shared-responsibility": return [t("gaps.because.shared", { weight: reason.weight, issues: listed(speaker, reason.issues.map((issue) => issueName(speaker, snapshot, issue))) })];
    case "rung-missing": {
      const say = (levels: typeof reason.present): string => listed(speaker, levels.map((level) => t(`vocabulary.level.${level}`)));
      return [t("gaps.because.rungs", { present: say(reason.present), absent: say(reason.absent) })];
    }
    case "below-precedent": return [sayPrecedent(speaker, snapshot, gap, reason)];
    case "open-triangle": return [t("gaps.because.triangle", { grouping: fullName(speaker, snapshot, reason.grouping) })];
    case "single-thread": return [sayCut(speaker, snapshot, reason)];
    case "top-heavy": return sayTopHeavy(speaker, reason);
    case "likely-missing": return [t("gaps.because.likely", { score: reason.score.toFixed(2), shared: listed(speaker, reason.shared.map((id) => briefName(speaker, snapshot, id))) })];
  }
};
