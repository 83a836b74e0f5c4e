/**
 * A network as it would be if something were otherwise on the date. Records are ended or added as of that day and the network is built from them,
 * so that every rule finds what it would find in such data. What was before the day stays, and with it every precedent; expectations
 * stay, for they are what a loss is measured by.
 */
import * as v from "valibot";
import type { Bundle, RecordOf } from "../../model/bundle";
import { holdsOn, isOnOrBefore, type PartialDate } from "../../model/date";
import { actorId, tenureId, type ActorId } from "../../model/id";
import type { Bilingual } from "../../model/text";
import { channelLevel } from "../../network/levels";
import { buildNetwork, type Network } from "../../network/network";
import { seatsOn } from "../../network/seats";
import { severContacts, type Removal } from "./sever-contacts";
import { suppositionText, type Supposition } from "./supposition";

type OfPost = Extract<Supposition, { office: ActorId }>;
type Filling = Extract<Supposition, { kind: "with-incumbent" }>;

const removalOf = ({ bundle, nesting }: Network, suppositions: readonly Supposition[]): Removal => {
  const wholes = suppositions.flatMap((each) => (each.kind === "without-actor" ? [each.actor] : []));
  return {
    actors: new Set(wholes.length === 0 ? [] : bundle.actors.map(({ id }) => id).filter((id) => wholes.some((whole) => nesting.isWithin(id, whole)))),
    channels: new Set(suppositions.flatMap((each) => (each.kind === "without-channel" ? [each.channel] : []))),
    levels: new Set(suppositions.flatMap((each) => (each.kind === "without-level" ? [each.level] : []))),
  };
};

/** Closed as of the date, whatever the records say of it then. */
const closed = (channel: RecordOf<"channels">, date: PartialDate): RecordOf<"channels"> => ({
  ...channel,
  status: [...channel.status.filter(({ from }) => from === undefined || isOnOrBefore(from, date) !== "no"), { is: "closed", from: date }],
});

const isOfPost = ({ office, administration }: OfPost, tenure: RecordOf<"tenures">): boolean => tenure.office === office
  && (administration === undefined ? tenure.phase !== "designate" : tenure.administration === administration);

const unused = (wanted: string, taken: ReadonlySet<string>): string => (taken.has(wanted) ? unused(`${wanted}-x`, taken) : wanted);

/** Somebody has no source: it is a supposition, and what shows it says so. */
const filled = (network: Network, date: PartialDate, fillings: readonly Filling[], somebody: Bilingual): Pick<Bundle, "actors" | "tenures"> => {
  const seats = seatsOn(network, date);
  const actors: RecordOf<"actors">[] = [];
  const tenures: RecordOf<"tenures">[] = [];
  const takenActors = new Set<string>(network.bundle.actors.map(({ id }) => id));
  const takenTenures = new Set<string>(network.bundle.tenures.map(({ id }) => id));
  for (const { office, administration, person } of fillings) {
    const seat = seats.seatFor(office, administration);
    // The team that was to be filled is not there on this date.
    if (seat === undefined || (administration !== undefined && seat.administration !== administration)) continue;
    const isIncoming = seat.team === "incoming";
    const holder = person ?? v.parse(actorId, unused(`somebody-${seat.key.replace("@", "-")}`.slice(0, 150), takenActors));
    if (person === undefined) {
      takenActors.add(holder);
      actors.push({ id: holder, kind: "person", name: somebody, sources: [] });
    }
    const id = v.parse(tenureId, unused(`supposed-${seat.key.replace("@", "-")}`.slice(0, 150), takenTenures));
    takenTenures.add(id);
    tenures.push({
      id, person: holder, office, phase: isIncoming ? "designate" : "incumbent", administration: seat.administration, from: date,
      to: isIncoming && seat.administration !== undefined ? network.index.administrations.get(seat.administration)?.from : undefined,
      sources: [],
    });
  }
  return { actors, tenures };
};

/**
 * The same network where nothing is supposed; never changes the one it is given. `somebody`: the name of a holder who is not named. The order of suppositions
 * does not matter; of several about one post the first by `suppositionText` counts. One that has no object on the date (a team that is over) changes nothing. Cost: near-linear in the records.
 */
export const suppose = (network: Network, date: PartialDate, suppositions: readonly Supposition[], somebody: Bilingual): Network => {
  if (suppositions.length === 0) return network;
  const { bundle, index } = network;
  const removal = removalOf(network, suppositions);
  const posts = suppositions.filter((each) => each.kind === "without-incumbent" || each.kind === "with-incumbent");
  const fillings = [...new Map(posts
    .flatMap((each) => (each.kind === "with-incumbent" ? [each] : []))
    .toSorted((a, b) => (suppositionText(a) < suppositionText(b) ? 1 : -1))
    .map((each) => [`${each.office}@${each.administration ?? ""}`, each])).values()]
    .toSorted((a, b) => (suppositionText(a) < suppositionText(b) ? -1 : 1));
  const added = filled(network, date, fillings, somebody);
  const leaves = (tenure: RecordOf<"tenures">): boolean => holdsOn(tenure, date) !== "no"
    && (removal.actors.has(tenure.person) || posts.some((each) => isOfPost(each, tenure)));
  const isClosed = (channel: RecordOf<"channels">): boolean => {
    const level = channelLevel(index, channel);
    return removal.channels.has(channel.id) || (level !== undefined && removal.levels.has(level));
  };
  return buildNetwork({
    ...bundle,
    actors: [...bundle.actors.map((actor) => (removal.actors.has(actor.id) && holdsOn(actor, date) !== "no" ? { ...actor, to: date } : actor)), ...added.actors],
    tenures: [...bundle.tenures.map((tenure) => (leaves(tenure) ? { ...tenure, to: date } : tenure)), ...added.tenures],
    channels: bundle.channels.map((channel) => (isClosed(channel) ? closed(channel, date) : channel)),
  }, severContacts(network, removal), network.ownParties);
};
