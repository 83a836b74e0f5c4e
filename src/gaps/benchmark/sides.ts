/** Who can be compared with whom: earlier administrations of the same party, and parties that stand to the counterpart as one's own does. */
import type { PartialDate } from "../../model/date";
import type { ActorId } from "../../model/id";
import type { Administration } from "../../model/records/administration";
import type { Contact } from "../../model/records/contact";
import { thresholdsOf } from "../../model/thresholds";
import { transitionOf } from "../../network/administrations";
import type { Snapshot } from "../../network/snapshot";
import { comparableParties, type ComparableParty } from "../comparable-parties";
import { legsWith } from "../links";
import { earlierThan } from "../earlier-term";
import { contactDaysInOffice, daysInOffice, firstInPerson } from "./carried";

export interface Sides {
  readonly between: readonly [ActorId, ActorId];
  /** The team that matters now: the one on its way in, else the one in office. */
  readonly team: Administration | undefined;
  /** The team in office, while another is on its way in. */
  readonly outgoing: Administration | undefined;
  /** Days from the inauguration to the date, negative before it; `undefined` where one of the two is not exact to the day (I3). */
  readonly days: number | undefined;
  /** The latest first. */
  readonly earlier: readonly Administration[];
  /** The closest first. */
  readonly allies: readonly ComparableParty[];
}

/** The far party's administrations decide, or the near one's where it has none. */
export const sidesOf = (snapshot: Snapshot, between: Sides["between"]): Sides => {
  const { network, date } = snapshot;
  const [own, counterpart] = between;
  const { inOffice, incoming } = transitionOf(network.index, network.index.administrationsOf.has(counterpart) ? counterpart : own, date);
  const team = incoming ?? inOffice;
  return {
    between, team,
    outgoing: incoming === undefined ? undefined : inOffice,
    days: team === undefined ? undefined : daysInOffice(team, date),
    earlier: team === undefined ? [] : earlierThan(snapshot, team),
    allies: comparableParties(snapshot, between, thresholdsOf(network.bundle)),
  };
};

export interface FirstMeeting {
  readonly administration: Administration;
  /** `undefined`: none is recorded up to the as-of date. */
  readonly contact: Contact | undefined;
  /** From the inauguration, negative before it. */
  readonly days: number | undefined;
  readonly date: PartialDate | undefined;
}

/** When the leaders first met in person under each administration, the latest first. Cost: administrations × contacts of the less busy party. */
export const firstLeaderMeetings = (snapshot: Snapshot, { between, team, earlier }: Sides): FirstMeeting[] =>
  [...(team === undefined ? [] : [team]), ...earlier].map((administration) => {
    const contact = firstInPerson(legsWith(snapshot, { between, team: administration, level: "leader" }));
    return { administration, contact, date: contact?.date, days: contact === undefined ? undefined : contactDaysInOffice(administration, contact) };
  });
