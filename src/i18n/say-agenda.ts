/** The entries of the to-do list in words. */
import type { AgendaEntry } from "../gaps/agenda";
import type { Proof } from "../gaps/evidence";
import { isBefore, type PartialDate } from "../model/date";
import type { ActorId, AdministrationId, IssueId } from "../model/id";
import type { Level } from "../model/vocabulary";
import { lastContact, type Snapshot } from "../network/snapshot";
import { sayActor, sayChannel } from "./say-actor";
import { sayHeadline } from "./say-question";
import type { Speaker } from "./speaker";

interface Expected {
  readonly between: readonly [ActorId, ActorId];
  readonly level?: Level | undefined;
  readonly issue?: IssueId | undefined;
}

/** Between whom, at which level or on which issue. */
export const sayExpected = (speaker: Speaker, snapshot: Snapshot, { between, level, issue }: Expected, administration: AdministrationId | undefined): string => {
  const { t } = speaker;
  const [a = "", b = ""] = between.map((end) => sayActor(speaker, snapshot, end, administration));
  const record = issue === undefined ? undefined : snapshot.network.index.issues.get(issue);
  if (record !== undefined) return t("agenda.pairIssue", { a, b, issue: speaker.name(record.name) });
  return level === undefined ? t("agenda.pair", { a, b }) : t("agenda.pairLevel", { a, b, level: t(`vocabulary.level.${level}`) });
};

export const sayEntry = (speaker: Speaker, snapshot: Snapshot, entry: AgendaEntry): string =>
  ("gap" in entry ? sayHeadline(speaker, snapshot, entry.gap) : sayExpected(speaker, snapshot, entry.expectation, entry.administration));

/** By what an expectation is met: each channel with its beginning and last contact; contacts alone by the latest. */
export const sayProof = (speaker: Speaker, snapshot: Snapshot, { channels, contacts }: Proof): string[] => {
  const { t, date } = speaker;
  const separator = speaker.language === "ja" ? "、" : ", ";
  const contact = (of: Proof["contacts"][number]): string => t("agenda.lastContact", { date: date(of.date), mode: t(`vocabulary.mode.${of.mode}`).toLowerCase() });
  if (channels.length === 0) {
    const last = contacts.at(-1);
    return last === undefined ? [] : [[t("agenda.moreContacts", { count: contacts.length }), contact(last)].join(separator)];
  }
  return channels.map((state) => {
    const last = lastContact(state, snapshot.date)?.contact;
    const details = [
      ...(state.statement.from === undefined ? [] : [t("agenda.since", { date: date(state.statement.from) })]),
      last === undefined ? t("inspector.actor.noContact") : contact(last),
    ];
    return t("agenda.proof", { channel: sayChannel(speaker, snapshot, state.channel), details: details.join(separator) });
  });
};

/** When it is due, or begins. */
export const sayWhen = (speaker: Speaker, asOf: PartialDate, entry: AgendaEntry): string | undefined => {
  const { t, date } = speaker;
  if (entry.kind === "met") return undefined;
  if (entry.kind === "later") return t("agenda.from", { date: date(entry.from) });
  if (entry.due === undefined) return undefined;
  return t(isBefore(entry.due, asOf) === "yes" ? "agenda.overdue" : "agenda.due", { date: date(entry.due) });
};

export const sayTeam = (speaker: Speaker, { network }: Snapshot, id: AdministrationId | undefined): string => {
  const record = id === undefined ? undefined : network.index.administrations.get(id);
  return record === undefined ? id ?? speaker.t("agenda.noTeam") : speaker.name(record.name);
};
