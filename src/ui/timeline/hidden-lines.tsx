/** What is not among the rows, and why (I10). */
import { useMemo } from "react";
import type { RowMode } from "../../history/timeline/row-mode";
import type { TimelineRow } from "../../history/timeline/rows";
import type { Contact } from "../../model/records/contact";
import type { Network } from "../../network/network";
import { useSpeaker } from "../common/speaker-context";
import { contactsWithoutRow } from "./without-row";

interface Props {
  readonly network: Network;
  readonly mode: RowMode;
  readonly rows: readonly TimelineRow[];
  /** What the lens lets through. */
  readonly inView: ReadonlySet<Contact>;
}

export function HiddenLines({ network, mode, rows, inView }: Props) {
  const { language, t } = useSpeaker();
  const { bundle } = network;
  const withoutRow = useMemo(() => contactsWithoutRow(network, rows, inView), [network, rows, inView]);
  const hiddenChannels = mode === "channels" ? bundle.channels.length - rows.length : 0;
  const hiddenContacts = bundle.contacts.length - inView.size;
  const hidden = [
    ...(hiddenChannels === 0 ? [] : [t("timeline.hidden.channels", { count: hiddenChannels })]),
    ...(hiddenContacts === 0 ? [] : [t("timeline.hidden.contacts", { count: hiddenContacts })]),
  ];
  return hidden.length + withoutRow === 0 ? null : (
    <p className="timeline-note">
      {hidden.length > 0 && <span>{t("timeline.hidden.why", { what: hidden.join(language === "ja" ? "・" : ", ") })} </span>}
      {withoutRow > 0 && <span>{t(mode === "channels" ? "timeline.hidden.elsewhere" : "timeline.hidden.withoutRow", { count: withoutRow })}</span>}
    </p>
  );
}
