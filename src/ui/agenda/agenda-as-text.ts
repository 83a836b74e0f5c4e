/** The to-do list as plain text that can be forwarded: a box a line, with what meets it or who could open it. */
import type { Agenda, AgendaEntry, AgendaSection } from "../../gaps/agenda";
import type { Gap } from "../../gaps/gap";
import type { Routes } from "../../gaps/routes/find-routes";
import { sayEntry, sayProof, sayTeam, sayWhen } from "../../i18n/say-agenda";
import { sayProgress } from "../../i18n/say-progress";
import { sayRoute } from "../../i18n/say-route";
import type { Speaker } from "../../i18n/speaker";
import type { Snapshot } from "../../network/snapshot";
import { SIGNS } from "./signs";

/** Signs that survive plain text; the words stand beside them where the sign does not say it. */
const entryLines = (speaker: Speaker, snapshot: Snapshot, entry: AgendaEntry, routesOf: (gap: Gap) => Routes): string[] => {
  const { t } = speaker;
  const when = sayWhen(speaker, snapshot.date, entry);
  const severity = entry.kind === "missing" ? t("inspector.gap.severity", { severity: entry.gap.severity }) : undefined;
  const details = [t(`agenda.state.${entry.kind}`), severity, when].filter((each) => each !== undefined).join(" · ");
  const [best] = entry.kind === "missing" ? routesOf(entry.gap).routes : [];
  return [
    `${SIGNS[entry.kind]} ${sayEntry(speaker, snapshot, entry)} [${details}]`,
    ...(entry.kind === "met" ? sayProof(speaker, snapshot, entry.by).map((line) => `   ${line}`) : []),
    ...(best === undefined ? [] : [`   ${t("gaps.routes.title")}${speaker.language === "ja" ? "：" : ": "}${sayRoute(speaker, snapshot, best)}`]),
  ];
};

const sectionLines = (speaker: Speaker, snapshot: Snapshot, title: string, section: AgendaSection, routesOf: (gap: Gap) => Routes): string[] => [
  `${title} (${sayProgress(speaker, section.progress)})`,
  ...(section.byAdministration.length < 2 ? [] : section.byAdministration.map((each) => `   ${sayTeam(speaker, snapshot, each.administration)}: ${sayProgress(speaker, each)}`)),
  ...section.entries.flatMap((entry) => entryLines(speaker, snapshot, entry, routesOf)),
  "",
];

export const agendaAsText = (speaker: Speaker, snapshot: Snapshot, { items, objectives, elsewhere }: Agenda, routesOf: (gap: Gap) => Routes): string => {
  const { name, t } = speaker;
  const { dataset } = snapshot.network.bundle;
  return [
    `${t("agenda.title")} – ${name(dataset.name)}`,
    t("inspector.print.asOf", { date: speaker.date(snapshot.date) }),
    "",
    ...items.flatMap((section, at) => sectionLines(speaker, snapshot, `${at + 1}. ${name(section.item.name)}`, section, routesOf)),
    ...(elsewhere.entries.length === 0 ? [] : sectionLines(speaker, snapshot, t("agenda.elsewhere"), elsewhere, routesOf)),
    ...(objectives.length === 0 ? [] : [
      t("agenda.objectives"),
      ...objectives.map(({ objective, progress }) => `- ${name(objective.name)}: ${sayProgress(speaker, progress)}`),
    ]),
  ].join("\n").trimEnd();
};
