/** Dates of a record on which its sources do not agree: each is said with the sources that give it. */
import type { Citation, Disagreement } from "../model/citation";
import type { PartialDate } from "../model/date";
import type { Contact } from "../model/records/contact";
import type { RecordIndex } from "../network/record-index";
import type { Speaker } from "./speaker";

type Dated = Disagreement & { readonly sources: readonly Citation[] };

/** "16 April 2021 (readouts) or 17 April 2021 (list of visits)"; where nobody differs, the date alone. `say`: how one date is said. */
export const sayDate = (
  speaker: Speaker, { sources: works }: Pick<RecordIndex, "sources">, field: keyof Disagreement, record: Dated, say: (date: PartialDate) => string = speaker.date,
): string => {
  const { name, t } = speaker;
  const own = record[field];
  const others = record.sources.flatMap(({ says }) => says?.[field] ?? []);
  if (others.length === 0) return own === undefined ? "" : say(own);
  return [...new Set([own, ...others])].flatMap((date) => {
    if (date === undefined) return [];
    const by = record.sources.filter(({ says }) => (says?.[field] ?? own) === date).map(({ source }) => source);
    const titles = [...new Set(by)].map((source) => name(works.get(source)?.title ?? { ja: source, en: source }));
    return [titles.length === 0 ? say(date) : t("gaps.dateBy", { date: say(date), sources: titles.join(speaker.language === "ja" ? "、" : "; ") })];
  }).join(t("actors.or"));
};

export const sayContactDate = (speaker: Speaker, index: Pick<RecordIndex, "sources">, contact: Contact, say?: (date: PartialDate) => string): string =>
  sayDate(speaker, index, "date", contact, say);

/** What the source gives instead of the record's dates: "gives 17 April 2021". `undefined`: it does not differ. */
export const sayOtherwise = ({ date, t }: Speaker, { says }: Citation): string | undefined =>
  (says === undefined ? undefined : t("gaps.otherwise", { dates: [says.date, says.until, says.from, says.to].flatMap((each) => each ?? []).map(date).join(" – ") }));
