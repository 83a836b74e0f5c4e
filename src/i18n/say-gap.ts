/** A gap in words: a headline, whom it is between, and why, each sentence traceable to a record. */
import type { Gap, GapReason, PostProblem } from "../gaps/gap";
import { isBefore } from "../model/date";
import type { ActorId, AdministrationId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import { sayActor, sayChannel } from "./say-actor";
import type { Speaker } from "./speaker";

export interface GapText {
  readonly title: string;
  /** "Prime Minister Ishiba — President-elect Trump · Leader" */
  readonly between: string;
  /** Sentences, the weightiest first. */
  readonly because: readonly string[];
  /** What is known of the absence. */
  readonly absence: string;
}

const ends = (speaker: Speaker, snapshot: Snapshot, gap: Gap): { near: string; far: string } => {
  const [near, far] = gap.between.map((end) => sayActor(speaker, snapshot, end, gap.administration));
  return { near: near ?? "", far: far ?? "" };
};

const title = (speaker: Speaker, snapshot: Snapshot, gap: Gap): string => {
  const { t } = speaker;
  const { near, far } = ends(speaker, snapshot, gap);
  const { reason } = gap;
  switch (reason.kind) {
    case "planned-overdue": return t("gaps.title.planned-overdue", { date: speaker.date(reason.date) });
    case "nobody-in-post": return t(`gaps.title.nobody-in-post.${reason.post.kind}`, { office: officeName(speaker, snapshot, reason.post.office) });
    case "expected-missing": {
      const issue = gap.issue === undefined ? undefined : snapshot.network.index.issues.get(gap.issue);
      if (issue !== undefined) return t("gaps.title.expected-missing.issue", { issue: speaker.name(issue.name) });
      if (reason.inPerson) return t("gaps.title.expected-missing.inPerson", { far });
      const aim = snapshot.network.index.expectations.get(reason.expectation)?.aim ?? "open";
      if (aim !== "open") return t(`gaps.title.expected-missing.${aim}`, { far });
      return t("gaps.title.expected-missing.open", { near, far });
    }
  }
};

const officeName = (speaker: Speaker, snapshot: Snapshot, office: ActorId): string => {
  const actor = snapshot.network.index.actors.get(office);
  return actor === undefined ? office : speaker.name(actor.name);
};

const administrationName = (speaker: Speaker, snapshot: Snapshot, id: AdministrationId): string => {
  const administration = snapshot.network.index.administrations.get(id);
  return administration === undefined ? id : speaker.name(administration.name);
};

const postSentence = (speaker: Speaker, snapshot: Snapshot, post: PostProblem): string => {
  const { t, date, on } = speaker;
  const office = officeName(speaker, snapshot, post.office);
  const person = (id: ActorId): string => officeName(speaker, snapshot, id);
  switch (post.kind) {
    case "vacant": return post.since === undefined
      ? t("gaps.because.vacantUndated", { office, person: person(post.last) })
      : t("gaps.because.vacant", { office, date: date(post.since), person: person(post.last) });
    case "acting": return post.since === undefined
      ? t("gaps.because.actingUndated", { office, person: person(post.person) })
      : t("gaps.because.acting", { office, date: date(post.since), person: person(post.person) });
    case "not-yet-known": return t("gaps.because.notYetKnown", { office, administration: administrationName(speaker, snapshot, post.administration) });
    case "changed": return t("gaps.because.changed", { person: person(post.person), date: date(post.since), lastContact: on(post.lastContact) });
  }
};

const sentences = (speaker: Speaker, snapshot: Snapshot, reason: GapReason): string[] => {
  const { t, date, on } = speaker;
  switch (reason.kind) {
    case "planned-overdue": return [t("gaps.because.planned", { count: reason.days, date: date(reason.date) })];
    case "nobody-in-post": return [postSentence(speaker, snapshot, reason.post)];
    case "expected-missing": {
      const expectation = snapshot.network.index.expectations.get(reason.expectation);
      const contact = snapshot.network.bundle.contacts.find(({ id }) => id === reason.nearest?.contact);
      const late = reason.due !== undefined && isBefore(reason.due, snapshot.date) === "yes";
      return [
        ...(expectation === undefined ? [] : [speaker.name(expectation.why)]),
        ...(reason.daysToInauguration === undefined ? [] : [t("gaps.because.daysToInauguration", { count: reason.daysToInauguration })]),
        ...(reason.due === undefined ? [] : [t(late ? "gaps.because.overdue" : "gaps.because.due", { date: date(reason.due) })]),
        ...(contact === undefined ? [] : [t(reason.nearest?.short === "mode" ? "gaps.because.nearest" : "gaps.because.nearestOther", {
          on: on(contact.date), mode: t(`vocabulary.mode.${contact.mode}`).toLowerCase(),
        })]),
        ...(reason.outgoing === undefined ? [] : [t("gaps.because.outgoing")]),
      ];
    }
  }
};

/** Whether the source says so itself, of what is expected; if not, its record of contacts shows none. */
const isSaid = ({ network: { index } }: Snapshot, { absence, reason, otherReasons }: Gap): boolean => {
  const source = absence.source === undefined ? undefined : index.sources.get(absence.source);
  if (source === undefined || absence.until !== (source.speaksOf?.to ?? source.published)) return false;
  return [reason, ...otherReasons].some((each) => {
    const expectation = each.kind === "expected-missing" ? index.expectations.get(each.expectation) : undefined;
    return expectation?.testimony === absence.state && expectation.sources.some((citation) => citation.source === source.id);
  });
};

export const sayAbsence = (speaker: Speaker, snapshot: Snapshot, gap: Gap): string => {
  const { state, source: id, until } = gap.absence;
  if (state === "not-researched") return speaker.t("gaps.absence.not-researched", { on: speaker.on(snapshot.date) });
  const source = id === undefined ? undefined : snapshot.network.index.sources.get(id);
  return speaker.t(`gaps.absence.${state}.${isSaid(snapshot, gap) ? "said" : "silent"}`, {
    source: source === undefined ? id ?? "" : speaker.name(source.title),
    until: speaker.date(until ?? snapshot.date),
  });
};

export const sayGap = (speaker: Speaker, snapshot: Snapshot, gap: Gap): GapText => {
  const { t } = speaker;
  const between = t("gaps.between", ends(speaker, snapshot, gap));
  const revive = gap.revive.flatMap((id) => {
    const channel = snapshot.channels.get(id);
    return channel === undefined ? [] : [t("gaps.because.revive", { channel: sayChannel(speaker, snapshot, channel.channel) })];
  });
  const because = [gap.reason, ...gap.otherReasons].flatMap((reason) => sentences(speaker, snapshot, reason));
  return {
    title: title(speaker, snapshot, gap),
    between: gap.level === undefined ? between : t("gaps.withLevel", { between, level: t(`vocabulary.level.${gap.level}`) }),
    because: [...new Set([...because, ...revive])],
    absence: sayAbsence(speaker, snapshot, gap),
  };
};
