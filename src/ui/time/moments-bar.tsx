/** Dates worth a look, one click each. */
import { useEffect, useRef } from "react";
import { useChange, useNetwork, useSession } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { byDate, type PartialDate } from "../../model/date";
import type { Network } from "../../network/network";
import type { Speaker } from "../../i18n/speaker";
import { setAsOf } from "../../state/session";

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

export function MomentsBar() {
  const speaker = useSpeaker();
  const network = useNetwork();
  const asOf = useSession((session) => session.asOf);
  const change = useChange();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-date="${asOf}"]`)?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [asOf]);
  return (
    <nav className="moments" aria-label={speaker.t("shell.moments.label")}>
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
    </nav>
  );
}
