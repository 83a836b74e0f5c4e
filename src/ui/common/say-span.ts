import type { Speaker } from "../../i18n/speaker";
import type { Span } from "../../model/date";

/** A span with its dates as given; `undefined` where neither is. */
export const saySpan = ({ date, t }: Speaker, { from, to }: Span): string | undefined => {
  if (from !== undefined && to !== undefined) return t("inspector.span.both", { from: date(from), to: date(to) });
  if (from !== undefined) return t("inspector.span.from", { from: date(from) });
  return to === undefined ? undefined : t("inspector.span.to", { to: date(to) });
};
