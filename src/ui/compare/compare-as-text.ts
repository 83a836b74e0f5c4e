/** The comparison for the clipboard: as sentences, or as a table. */
import { isQuestion } from "../../gaps/gap";
import { sayBrief } from "../../i18n/compare/say-brief";
import { sayConclusion } from "../../i18n/compare/say-conclusion";
import { sayIssuesCarried } from "../../i18n/compare/say-issues";
import { inLevels, sayCellOf, sayEndsOf, sayRow, sayWhat } from "../../i18n/compare/say-row";
import { sayHeadline } from "../../i18n/say-question";
import type { Speaker } from "../../i18n/speaker";
import { toTsv } from "../matrix/tsv";
import type { Comparison } from "./use-comparison";

const sayLevel = ({ t }: Speaker, level: Comparison["shown"][number]["level"]): string => (level === undefined ? t("compare.table.noLevel") : t(`vocabulary.level.${level}`));

const colon = ({ language }: Speaker): string => (language === "ja" ? "：" : ": ");

/** What the filters show of it, unchanged rows left out. */
export const compareAsText = (speaker: Speaker, { sides, words, compared, points, shown }: Comparison): string => {
  const { t, name } = speaker;
  const { issues, gaps: { opened, closed } } = compared.difference;
  const changed = shown.filter(({ what }) => what !== "same");
  const missing = ([["after", opened], ["before", closed]] as const).flatMap(([side, gaps]) => {
    const found = gaps.filter((gap) => !isQuestion(gap));
    return found.length === 0 ? [] : [
      "", t("compare.gaps.opened", { on: words[side].on, total: found.length }), ...found.map((gap) => `- ${gap.severity}  ${sayHeadline(speaker, sides[side].snapshot, gap)}`),
    ];
  });
  return [
    `${t("compare.title")}${colon(speaker)}${t("compare.subtitle", { left: words.before.label, right: words.after.label })}`,
    name(sides.after.snapshot.network.bundle.dataset.name),
    "",
    ...[sayConclusion(speaker, sides, points)].flatMap((each) => each ?? []),
    ...sayBrief(speaker, sides, compared.difference.standing, points).map(({ lead, text }) => `${lead}${colon(speaker)}${text}`),
    ...inLevels(changed).flatMap(({ level, rows }) => ["", sayLevel(speaker, level), ...rows.map((row) => `- ${sayRow(speaker, sides, words, row)}`)]),
    ...(issues.length === 0 ? [] : ["", t("compare.issues.title"), ...sayIssuesCarried(speaker, sides, words, issues).map((line) => `- ${line}`)]),
    ...missing,
  ].join("\n");
};

/** All rows that the filters show, a line each. */
export const compareAsTable = (speaker: Speaker, { sides, words, shown }: Comparison): string => {
  const { t } = speaker;
  return toTsv([
    [t("compare.table.channels"), t("compare.table.offices"), words.before.label, words.after.label, t("compare.table.changed")],
    ...shown.map((row) => {
      const [a, b] = sayEndsOf(speaker, sides, row);
      const cell = (side: "before" | "after"): string => sayCellOf(speaker, sides[side], row[side], row.ends).join("; ");
      return [sayLevel(speaker, row.level), t("actors.channel", { a, b }), cell("before"), cell("after"), sayWhat(speaker, words, row)];
    }),
  ]);
};
