/** Actors and channels by name, with who holds the post as of the date. */
import { isBefore } from "../model/date";
import type { ActorId, AdministrationId } from "../model/id";
import type { Actor } from "../model/records/actor";
import type { Channel } from "../model/records/channel";
import type { Tenure } from "../model/records/tenure";
import type { Seat } from "../network/seats";
import type { Snapshot } from "../network/snapshot";
import type { Speaker } from "./speaker";

export const shortName = (speaker: Speaker, actor: Actor): string => speaker.name(actor.shortName ?? actor.name);

const personName = (speaker: Speaker, snapshot: Snapshot, person: ActorId): string => {
  const actor = snapshot.network.index.actors.get(person);
  return actor === undefined ? person : shortName(speaker, actor);
};

const oneOf = (speaker: Speaker, snapshot: Snapshot, tenures: readonly Tenure[]): string =>
  tenures.map(({ person }) => personName(speaker, snapshot, person)).join(speaker.t("actors.or"));

/** In Japanese the name runs into the post, 石破総理; two words in the same letters are kept apart, マリン・フィンランド首相. */
const beforePost = ({ language }: Speaker, person: string, office: string): string => {
  if (language !== "ja") return person;
  if (/[\u30a0-\u30ff]$/u.test(person) && /^[\u30a0-\u30ff]/u.test(office)) return `${person}・`;
  return /[a-z]$/iu.test(person) && /^[a-z]/iu.test(office) ? `${person} ` : person;
};

/** Leaders are elected; the rest of a team is designated. */
const named = (seat: Seat): "elect" | "designate" => (seat.actor.level === "leader" ? "elect" : "designate");

/** A house stands, while those who will lead it are still on their way in. */
const isArriving = (snapshot: Snapshot, { actor, party }: Seat, id: AdministrationId | undefined): boolean => {
  const administration = id === undefined ? undefined : snapshot.network.index.administrations.get(id);
  return administration !== undefined && actor.kind === "organization" && administration.party === party && isBefore(snapshot.date, administration.from) === "yes";
};

/** "President-elect Donald Trump": the office with its holder, for sentences. */
export const sayActor = (speaker: Speaker, snapshot: Snapshot, id: ActorId, administration: AdministrationId | undefined): string => {
  const seat = snapshot.seats.seatFor(id, administration);
  if (seat === undefined) {
    const actor = snapshot.network.index.actors.get(id);
    return actor === undefined ? id : shortName(speaker, actor);
  }
  const { t } = speaker;
  const office = shortName(speaker, seat.actor);
  const { post } = seat;
  switch (post.kind) {
    case "none": return isArriving(snapshot, seat, administration) ? t("actors.incomingHouse", { office }) : office;
    case "held": return t("actors.held", { office, person: beforePost(speaker, personName(speaker, snapshot, post.tenure.person), office) });
    case "acting": return t("actors.acting", { office, person: beforePost(speaker, personName(speaker, snapshot, post.tenure.person), office) });
    case "designate": return t(named(seat) === "elect" && office.includes(" ") ? "actors.incoming" : `actors.${named(seat)}`, { office, person: personName(speaker, snapshot, post.tenure.person) });
    case "unsure": return t("actors.held", { office, person: beforePost(speaker, oneOf(speaker, snapshot, post.among), office) });
    case "vacant": return t("actors.vacant", { office });
    case "not-yet-known": return t("actors.notYetKnown", { office });
  }
};

/** The second line under an office on the stage. */
export const sayPost = (speaker: Speaker, snapshot: Snapshot, seat: Seat): string | undefined => {
  const { t } = speaker;
  const { post } = seat;
  switch (post.kind) {
    case "none": return undefined;
    case "unsure": return t("actors.post.unsure", { persons: oneOf(speaker, snapshot, post.among) });
    case "vacant": return t("actors.post.vacant");
    case "not-yet-known": return t("actors.post.notYetKnown");
    default: {
      const person = personName(speaker, snapshot, post.tenure.person);
      if (post.kind === "acting") return t("actors.post.acting", { person });
      if (post.kind === "designate") return t(`actors.post.${named(seat)}`, { person });
      return seat.team === "outgoing" ? t("actors.post.outgoing", { person }) : person;
    }
  }
};

/** A channel by its own name, or by its ends. */
export const sayChannel = (speaker: Speaker, snapshot: Snapshot, channel: Channel): string => {
  if (channel.name !== undefined) return speaker.name(channel.name);
  const [a, b] = channel.ends.map((end) => {
    const actor = snapshot.network.index.actors.get(end);
    return actor === undefined ? end : shortName(speaker, actor);
  });
  return speaker.t("actors.channel", { a: a ?? "", b: b ?? "" });
};
