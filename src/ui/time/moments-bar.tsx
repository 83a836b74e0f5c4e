/** Dates worth a look, one click each. */
import { useEffect, useRef } from "react";
import { useChange, useNetwork, useSession } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { byDate, type PartialDate } from "../../model/date";
import type { Network } from "../../network/network";
import type { Speaker } from "../../i18n/speaker";
import { setAsOf } from "../../state/session";
import { showCurrent, turnRow, useWholeItems } from "./use-whole-items";

interface Stop {
  readonly key: string;
  readonly date: PartialDate;
  readonly name: string;
  readonly note: string | undefined;
}

const stopsOf = ({ bundle }: Network, { name, t }: Speaker): Stop[] => {
  const moments = bundle.moments.map(({ id, date, name: words, note }): Stop =>
    ({ key: id, date, name: name(words), note: note === undefined ? undefined : name(note) }));
  const { asOf } = bundle.dataset;
  const opening: Stop[] = moments.some(({ date }) => date === asOf)
    ? []
    : [{ key: "opening", date: asOf, name: t("shell.moments.opening"), note: undefined }];
  return [...moments, ...opening].toSorted((a, b) => byDate(a.date, b.date));
};

function Moments() {
  const speaker = useSpeaker();
  const network = useNetwork();
  const asOf = useSession((session) => session.asOf);
  const change = useChange();
  const list = useRef<HTMLOListElement>(null);
  const { before, after } = useWholeItems(list);
  useEffect(() => {
    if (list.current?.querySelector(`[data-date="${asOf}"]`) !== null) showCurrent(list.current);
  }, [asOf]);
  const turn = (to: "before" | "after", sign: string, isThere: boolean) => (before || after) && (
    <button
      type="button" className="moments-turn" aria-label={speaker.t(`shell.moments.${to}`)} title={speaker.t(`shell.moments.${to}`)} disabled={!isThere}
      onClick={() => { if (list.current !== null) turnRow(list.current, to); }}
    >
      {sign}
    </button>
  );
  return (
    <nav className="moments" aria-label={speaker.t("shell.moments.label")}>
      {turn("before", "‹", before)}
      <ol ref={list}>
        {stopsOf(network, speaker).map(({ key, date, name, note }) => (
          <li key={key}>
            <button
              type="button" className="moment" data-date={date} title={note} aria-current={date === asOf ? "date" : undefined}
              onClick={() => { change(setAsOf(date)); }}
            >
              <span className="moment-date">{date}</span>
              <span className="moment-name">{name}</span>
            </button>
          </li>
        ))}
      </ol>
      {turn("after", "›", after)}
    </nav>
  );
}

/** Other words are of other widths, and another data set has other dates: the row starts anew. */
export function MomentsBar() {
  const { language } = useSpeaker();
  const { bundle } = useNetwork();
  return <Moments key={`${language} ${bundle.dataset.id}`} />;
}
