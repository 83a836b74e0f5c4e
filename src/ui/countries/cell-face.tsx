/** A count with what sources cover: never a zero where none does (I2), and marked where there may have been more. */
import type { CSSProperties } from "react";
import type { Cell } from "../../history/countries/table";
import { sayCovered } from "../../i18n/say-countries";
import type { Speaker } from "../../i18n/speaker";
import type { PartialDate } from "../../model/date";
import { useSpeaker } from "../common/speaker-context";

/** In words: the count, what is covered, and that the time is not over. */
export const sayCell = (speaker: Speaker, { count, covered, isRunning, period }: Cell, until: PartialDate): string => {
  const { t, date, language } = speaker;
  return [
    t("countries.contacts", { count }),
    ...(covered.extent === "whole" ? [] : [sayCovered(speaker, covered, period)]),
    ...(isRunning ? [t("countries.running", { date: date(until) })] : []),
  ].join(language === "ja" ? "。" : ". ");
};

interface Props {
  readonly cell: Cell;
  /** The most in the table. */
  readonly most: number;
  readonly colour: string | undefined;
  /** The heading says already that sources cover a part only. */
  readonly isPartlyAnyway: boolean;
}

export function CellFace({ cell: { count, covered: { extent }, isRunning }, most, colour, isPartlyAnyway }: Props) {
  const { t } = useSpeaker();
  const style: CSSProperties & Record<`--${string}`, string | number> = { "--share": most === 0 ? 0 : count / most, ...(colour === undefined ? {} : { "--bar": colour }) };
  const isUnknown = extent === "none" && count === 0;
  return (
    <span className={`cell-count extent-${extent}${isRunning ? " running" : ""}${count === 0 ? " zero" : ""}`} style={style}>
      {extent === "partly" && !isPartlyAnyway && <span className="partly-sign" aria-hidden="true">◐</span>}
      {isUnknown ? <span className="no-source">{t("countries.noSource")}</span> : <span className="count-figure">{count}</span>}
    </span>
  );
}
