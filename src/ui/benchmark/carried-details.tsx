/** What stands behind a figure: its channels and contacts, each with its sources. */
import { sayDays } from "../../i18n/say-benchmark";
import { sayContactDate } from "../../i18n/say-dates";
import type { Carried } from "../../gaps/benchmark/carried";
import { contactDaysInOffice } from "../../gaps/benchmark/carried";
import type { Administration } from "../../model/records/administration";
import { ActorLink, ChannelLink } from "../common/links";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot } from "../common/use-state";

export function CarriedDetails({ carried: { channels, contacts }, team }: { readonly carried: Carried; readonly team: Administration | undefined }) {
  const speaker = useSpeaker();
  const { date, name, t } = speaker;
  const { index } = useSnapshot().network;
  return (
    <div className="carried-details">
      <ul className="plain">
        {channels.map(({ channel, since }) => (
          <li key={channel.id}>
            <ChannelLink channel={channel} />
            {since !== undefined && <span className="quiet"> {t("benchmark.since", { date: date(since) })}</span>}
            <Sources citations={channel.sources} />
          </li>
        ))}
      </ul>
      <ul className="plain">
        {contacts.map(({ contact }) => {
          const days = team === undefined ? undefined : contactDaysInOffice(team, contact);
          return (
            <li key={contact.id}>
              <strong>{sayContactDate(speaker, index, contact)}</strong>
              {" "}{t(`vocabulary.mode.${contact.mode}`)}
              {days !== undefined && <span className="quiet"> · {sayDays(speaker, days)}</span>}
              {contact.place !== undefined && <span className="quiet"> · {name(contact.place)}</span>}
              <span className="inline-links">{contact.participants.map((each) => <ActorLink key={each} id={each} short />)}</span>
              <Sources citations={contact.sources} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
