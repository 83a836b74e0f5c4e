/** The posts that a person holds as of the date, each with what belongs to that very team: its channels and its gaps. */
import type { Gap } from "../../gaps/gap";
import type { ActorId } from "../../model/id";
import type { Seat } from "../../network/seats";
import type { ChannelState, Snapshot } from "../../network/snapshot";
import { officesHeldBy } from "../../network/tenures";

export interface PostHeld {
  readonly seat: Seat;
  /** Without the closed ones: those were of whoever held the post before. */
  readonly channels: readonly ChannelState[];
  readonly gaps: readonly Gap[];
}

/** A designate sits with the team on its way in; where there is no such team, nothing on the stage is the designate's. */
const seatsHeldBy = ({ network, date, seats }: Snapshot, person: ActorId): Seat[] =>
  officesHeldBy(network.index, person, date).flatMap(({ tenure: { office, phase, administration } }) => {
    const seat = seats.seatFor(office, phase === "designate" ? administration : undefined);
    return seat === undefined || (phase === "designate") !== (seat.team === "incoming") ? [] : [seat];
  });

export const postsHeldBy = (snapshot: Snapshot, gaps: readonly Gap[], person: ActorId): PostHeld[] =>
  [...new Set(seatsHeldBy(snapshot, person))].map((seat) => ({
    seat,
    channels: [...snapshot.channels.values()].filter(({ seats, status }) => status !== "closed" && seats.includes(seat.key)),
    gaps: gaps.filter(({ between, administration }) => between.some((end) => snapshot.seats.seatFor(end, administration)?.key === seat.key)),
  }));
