/** How soon the leaders met in person, administration by administration. */
import { useMemo } from "react";
import { firstLeaderMeetings, type Sides } from "../../gaps/benchmark/sides";
import { sayDays } from "../../i18n/say-benchmark";
import { sayContactDate } from "../../i18n/say-dates";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot } from "../common/use-state";

export function FirstMeetings({ sides }: { readonly sides: Sides }) {
  const speaker = useSpeaker();
  const { name, t } = speaker;
  const snapshot = useSnapshot();
  const meetings = useMemo(() => firstLeaderMeetings(snapshot, sides), [snapshot, sides]);
  if (meetings.length === 0) return null;
  return (
    <table className="first-meetings">
      <caption>{t("benchmark.firstMeetings")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("benchmark.firstMeeting.administration")}</th>
          <th scope="col">{t("benchmark.firstMeeting.date")}</th>
          <th scope="col">{t("benchmark.firstMeeting.days")}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ administration, contact, days }) => (
          <tr key={administration.id}>
            <th scope="row">{name(administration.name)}</th>
            <td>{contact === undefined ? <span className="quiet">{t("benchmark.firstMeeting.none")}</span> : <>{sayContactDate(speaker, snapshot.network.index, contact)} <Sources citations={contact.sources} /></>}</td>
            <td>{days === undefined ? t("tables.dash") : sayDays(speaker, days)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
