/** A gap as plain text that can be forwarded: sentences, absence, who could open it, sources. */
import type { Gap } from "../../gaps/gap";
import type { Judgement } from "../../gaps/verdicts/judge";
import type { Routes } from "../../gaps/routes/find-routes";
import { sayGap } from "../../i18n/say-gap";
import { sayHeadline } from "../../i18n/say-question";
import type { Speaker } from "../../i18n/speaker";
import type { Snapshot } from "../../network/snapshot";
import { sayOtherwise } from "../../i18n/say-dates";
import { sayRoute } from "../../i18n/say-route";
import { sayJudgement } from "../../i18n/say-verdict";

const colonOf = ({ language }: Speaker): string => (language === "ja" ? "：" : ": ");

/** Each place cited once: the work's title, where in it, and the address. */
export const citationLines = (speaker: Speaker, { network }: Snapshot, { sources }: Gap): string[] => {
  const lines = sources.map((citation) => {
    const { source, locator, url } = citation;
    const work = network.index.sources.get(source);
    const link = url ?? work?.url;
    return [work === undefined ? source : speaker.name(work.title), locator, ...(link === undefined ? [] : [link]), sayOtherwise(speaker, citation)].filter((part) => part !== undefined).join(", ");
  });
  return [...new Set(lines)];
};

/** Who could open it, with the cautions that the way calls for. */
export const openerLines = (speaker: Speaker, snapshot: Snapshot, { routes: [best], independent }: Routes): string[] => {
  const { t } = speaker;
  const opener = best === undefined
    ? t("gaps.routes.none")
    : `${sayRoute(speaker, snapshot, best)} (${t("gaps.routes.independent", { count: independent })})`;
  return [
    `${t("gaps.routes.title")}${colonOf(speaker)}${opener}`,
    ...(best?.crossesFriction === true ? [t("gaps.routes.friction")] : []),
    ...(best?.throughThirdParty === true ? [t("gaps.routes.thirdParty")] : []),
  ];
};

/** `criteria`: by which other figures it was found, where the reader changed them. */
export const gapAsText = (
  speaker: Speaker, snapshot: Snapshot, gap: Gap, routes: Routes, judgement: Judgement | undefined, criteria: string | undefined,
): string => {
  const { t } = speaker;
  const { between, because, absence } = sayGap(speaker, snapshot, gap);
  const colon = colonOf(speaker);
  return [
    sayHeadline(speaker, snapshot, gap),
    between,
    `${t("shell.asOf.label")}${colon}${speaker.date(snapshot.date)} · ${t("inspector.gap.severity", { severity: gap.severity })}`,
    ...(criteria === undefined ? [] : [criteria]),
    ...(judgement === undefined ? [] : [sayJudgement(speaker, judgement)]),
    "",
    ...because,
    absence,
    ...openerLines(speaker, snapshot, routes),
    "",
    `${t("inspector.gap.sources")}${colon}`,
    ...citationLines(speaker, snapshot, gap).map((line) => `- ${line}`),
  ].join("\n");
};
