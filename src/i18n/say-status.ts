/** Why a channel has the status it has, in a sentence. */
import type { StatusReason } from "../network/channel-status";
import type { Snapshot } from "../network/snapshot";
import type { Status } from "../model/vocabulary";
import type { Speaker } from "./speaker";

/** A status inside a sentence. */
const inSentence = (speaker: Speaker, status: Status): string => {
  const word = speaker.t(`vocabulary.status.${status}`);
  return speaker.language === "en" ? word.toLowerCase() : word;
};

export const sayStatusReason = (speaker: Speaker, snapshot: Snapshot, status: Status, reason: StatusReason): string => {
  const { t, date, name, on } = speaker;
  const { index } = snapshot.network;
  switch (reason.kind) {
    case "recorded": return reason.from === undefined
      ? t("statusReasons.recordedUndated", { status: inSentence(speaker, status) })
      : t("statusReasons.recorded", { status: inSentence(speaker, status), from: date(reason.from) });
    case "ends-with-administration": {
      const record = index.administrations.get(reason.administration);
      const words = { administration: record === undefined ? reason.administration : name(record.name), to: on(reason.to) };
      return reason.from === undefined
        ? t("statusReasons.endsWithAdministrationUndated", words)
        : t("statusReasons.ends-with-administration", { ...words, from: date(reason.from) });
    }
    case "administration-ended": {
      const record = index.administrations.get(reason.administration);
      return t("statusReasons.administration-ended", {
        administration: record === undefined ? reason.administration : name(record.name), to: on(reason.to),
      });
    }
    case "span-ended": return t("statusReasons.span-ended", { to: on(reason.to) });
    case "planned-for": return reason.date === undefined
      ? t("statusReasons.plannedUndated")
      : t("statusReasons.planned-for", { date: date(reason.date) });
    case "overdue": return t("statusReasons.overdue", { date: date(reason.date) });
    case "person-left": {
      const person = index.actors.get(reason.actor);
      return t("statusReasons.person-left", { person: person === undefined ? reason.actor : name(person.name) });
    }
    case "imprecise-date": return t("statusReasons.imprecise-date", { date: date(reason.date) });
  }
};
