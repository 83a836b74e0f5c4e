/** Says what changed to those who do not see it change. */
import { useEffect, useRef, useState } from "react";
import { usePassing } from "../time/use-time";
import { saySelection } from "../common/say-selection";
import { useGaps, useIsSearched, useLensView, useSession, useShownMissing, useSnapshot } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";

export function LiveRegion() {
  const speaker = useSpeaker();
  const snapshot = useSnapshot();
  const gaps = useGaps();
  const channels = useLensView().channels.size;
  const missing = useShownMissing();
  const selection = useSession((session) => session.selection);
  const [message, setMessage] = useState("");
  const selected = saySelection(speaker, snapshot, gaps, selection);
  const date = speaker.date(snapshot.date);
  const isSearched = useIsSearched();
  /** The slider says its own date; what follows from it is said when it has been let go. */
  const isPassing = usePassing() !== undefined;
  const before = useRef({ selected, date, channels, missing, isSearched });
  useEffect(() => {
    if (isPassing) return;
    const { t } = speaker;
    const now = { selected, date, channels, missing, isSearched };
    const was = before.current;
    before.current = now;
    const isOtherDate = was.date !== now.date;
    const parts = [
      ...(isOtherDate ? [t("shell.live.asOf", { date })] : []),
      ...(!isOtherDate && isSearched && !was.isSearched ? [t("gapSearch.done")] : []),
      ...(isOtherDate || was.channels !== now.channels || was.missing !== now.missing || was.isSearched !== now.isSearched
        ? [isSearched ? t("shell.live.counts", { channels, gaps: missing }) : t("gapSearch.counts", { channels })]
        : []),
      ...(was.selected === now.selected ? [] : [selected === undefined ? t("shell.live.cleared") : t("shell.live.selected", { name: selected })]),
    ];
    if (parts.length > 0) setMessage(parts.join(" "));
  }, [speaker, selected, date, channels, missing, isSearched, isPassing]);
  return <div className="visually-hidden" role="status" aria-live="polite">{message}</div>;
}
