/** What is not among the rows, and why (I10). */
import type { RowMode } from "../../history/timeline/row-mode";
import type { TimelineRow } from "../../history/timeline/rows";
import type { Network } from "../../network/network";
import { useSpeaker } from "../common/speaker-context";

interface Props {
  readonly network: Network;
  readonly mode: RowMode;
  readonly rows: readonly TimelineRow[];
  /** Contacts that the lens lets through. */
  readonly shown: number;
  /** Only what is selected is shown: what else is not needs no explaining. */
  readonly isPart: boolean;
}

export function HiddenLines({ network: { bundle, contactsByChannel }, mode, rows, shown, isPart }: Props) {
  const { t } = useSpeaker();
  if (isPart) return null;
  if (mode !== "channels") {
    const hidden = bundle.contacts.length - shown;
    return hidden === 0 ? null : <p className="timeline-note">{t("timeline.hidden.why", { what: t("timeline.hidden.contacts", { count: hidden }) })}</p>;
  }
  const hidden = bundle.channels.length - rows.length;
  const inRows = new Set(rows.flatMap((row) => (row.kind === "channel" ? contactsByChannel.get(row.channel.id) ?? [] : []).map(({ contact }) => contact)));
  const elsewhere = bundle.contacts.length - inRows.size;
  return hidden + elsewhere === 0 ? null : (
    <p className="timeline-note">
      {hidden > 0 && <span>{t("timeline.hidden.why", { what: t("timeline.hidden.channels", { count: hidden }) })} </span>}
      {elsewhere > 0 && <span>{t("timeline.hidden.elsewhere", { count: elsewhere })}</span>}
    </p>
  );
}
