/** The values of each facet, in the order in which they are shown. */
import { MISSING, NONE, type Facet } from "../../lens/lens";
import type { FacetCount } from "../../lens/apply-lens";
import type { Speaker } from "../../i18n/speaker";
import { ACTOR_KINDS, LEVELS, NATURES, OFFICE_FUNCTIONS, STANCES, STATUSES } from "../../model/vocabulary";
import type { Network } from "../../network/network";
import { byReading } from "../common/reading-order";

export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

/** The order of the panel: what is asked for most comes first. */
export const FACET_ORDER: readonly Facet[] = ["level", "status", "issue", "party", "function", "kind", "nature", "stance"];

/** Shown even where the data has none of it, since they are the legend of the stage. */
export const isWholeLegend = (facet: Facet): boolean => facet === "level" || facet === "status";

const none = ({ t }: Speaker, facet: "level" | "issue" | "function"): FacetValue => ({
  value: NONE,
  label: t(`lens.none.${facet}`),
});

/** Every value that the data set could have, so that "only" can switch off all the others. */
export const allValues = (speaker: Speaker, { bundle, nesting, index }: Network, facet: Facet): FacetValue[] => {
  const { t, name, language } = speaker;
  switch (facet) {
    case "level": return [...LEVELS.map((value) => ({ value, label: t(`vocabulary.level.${value}`) })), none(speaker, facet)];
    case "status": return [
      ...STATUSES.map((value) => ({ value, label: t(`vocabulary.status.${value}`) })),
      { value: MISSING, label: t("vocabulary.status.missing") },
    ];
    case "nature": return NATURES.map((value) => ({ value, label: t(`vocabulary.nature.${value}`) }));
    case "stance": return STANCES.map((value) => ({ value, label: t(`vocabulary.stance.${value}`) }));
    case "function": return [...OFFICE_FUNCTIONS.map((value) => ({ value, label: t(`vocabulary.function.${value}`) })), none(speaker, facet)];
    case "kind": return ACTOR_KINDS.map((value) => ({ value, label: t(`vocabulary.kind.${value}`) }));
    case "issue": return [
      ...bundle.issues.toSorted(byReading(language)).map(({ id, name: words }) => ({ value: id, label: name(words) })),
      none(speaker, facet),
    ];
    case "party": {
      const parties = [...new Set(bundle.actors.map(({ id }) => nesting.partyOf(id)))];
      return parties.flatMap((id) => index.actors.get(id) ?? []).toSorted(byReading(language))
        .map((actor) => ({ value: actor.id, label: name(actor.shortName ?? actor.name) }));
    }
  }
};

/** Those worth a row: of the legend all, else what the date has, and what is switched off. */
export const shownValues = (
  values: readonly FacetValue[], counts: ReadonlyMap<string, FacetCount>, off: ReadonlySet<string> | undefined, facet: Facet,
): FacetValue[] => values.filter(({ value }) =>
  counts.has(value) || (isWholeLegend(facet) && value !== NONE) || (off?.has(value) === true && facet !== "party" && facet !== "issue"));

/** What stays on when one value is asked for alone: a country says nothing without the two sides that the data is about. */
export const keptWith = ({ bundle }: Network, facet: Facet, value: string): string[] =>
  (facet === "party" ? [...new Set([value, ...bundle.dataset.parties])] : [value]);

export const countOf = (counts: ReadonlyMap<string, FacetCount>, value: string): FacetCount => counts.get(value) ?? { shows: 0, missing: 0 };
