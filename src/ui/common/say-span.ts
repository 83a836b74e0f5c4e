import { sayDate } from "../../i18n/say-dates";
import type { Speaker } from "../../i18n/speaker";
import type { Citation } from "../../model/citation";
import type { PartialDate, Span } from "../../model/date";
import type { RecordIndex } from "../../network/record-index";

type SayEnd = (date: PartialDate, end: "from" | "to") => string;

/** A span with its dates as given; `undefined` where neither is. */
export const saySpan = ({ date, t }: Speaker, { from, to }: Span, say: SayEnd = date): string | undefined => {
  if (from !== undefined && to !== undefined) return t("inspector.span.both", { from: say(from, "from"), to: say(to, "to") });
  if (from !== undefined) return t("inspector.span.from", { from: say(from, "from") });
  return to === undefined ? undefined : t("inspector.span.to", { to: say(to, "to") });
};

/** That of a record, with what its sources say otherwise. */
export const sayRecordSpan = (speaker: Speaker, index: RecordIndex, record: Span & { readonly sources: readonly Citation[] }): string | undefined =>
  saySpan(speaker, record, (_, end) => sayDate(speaker, index, end, record));
