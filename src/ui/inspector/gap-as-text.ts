/** A gap as plain text that can be forwarded: sentences, absence, who could open it, sources. */
import type { Gap } from "../../gaps/gap";
import type { Routes } from "../../gaps/routes/find-routes";
import { sayGap } from "../../i18n/say-gap";
import { sayHeadline } from "../../i18n/say-question";
import type { Speaker } from "../../i18n/speaker";
import type { Snapshot } from "../../network/snapshot";
import { sayRoute } from "../../i18n/say-route";

export const gapAsText = (speaker: Speaker, snapshot: Snapshot, gap: Gap, { routes, independent }: Routes): string => {
  const { t } = speaker;
  const { index } = snapshot.network;
  const { between, because, absence } = sayGap(speaker, snapshot, gap);
  const [best] = routes;
  const colon = speaker.language === "ja" ? "：" : ": ";
  const opener = best === undefined
    ? t("gaps.routes.none")
    : `${sayRoute(speaker, snapshot, best)} (${t("gaps.routes.independent", { count: independent })})`;
  const cautions = best === undefined ? [] : [
    ...(best.crossesFriction ? [t("gaps.routes.friction")] : []),
    ...(best.throughThirdParty ? [t("gaps.routes.thirdParty")] : []),
  ];
  const sources = gap.sources.map(({ source, locator, url }) => {
    const work = index.sources.get(source);
    const link = url ?? work?.url;
    return `- ${[work === undefined ? source : speaker.name(work.title), locator, ...(link === undefined ? [] : [link])].join(", ")}`;
  });
  return [
    sayHeadline(speaker, snapshot, gap),
    between,
    `${t("shell.asOf.label")}${colon}${speaker.date(snapshot.date)} · ${t("inspector.gap.severity", { severity: gap.severity })}`,
    "",
    ...because,
    absence,
    `${t("gaps.routes.title")}${colon}${opener}`,
    ...cautions,
    "",
    `${t("inspector.gap.sources")}${colon}`,
    ...sources,
  ].join("\n");
};
