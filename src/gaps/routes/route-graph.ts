/**
 * Along which steps one actor can reach another on the date: open channels; steps inside one government
 * (`partOf`); and, while there are two teams, from the one in office to the one on its way in.
 */
import type { ActorId, AdministrationId, ChannelId } from "../../model/id";
import type { Actor } from "../../model/records/actor";
import type { Seat, SeatKey } from "../../network/seats";
import type { Snapshot } from "../../network/snapshot";
import { partyPair } from "../frictions";

export type StepKind = "channel" | "inside" | "handover";

export interface Step {
  readonly from: SeatKey;
  readonly to: SeatKey;
  readonly kind: StepKind;
  readonly channel: ChannelId | undefined;
  readonly cost: number;
}

/**
 * What a step costs. A channel without any known contact is a weaker introduction than one in use; a step
 * by `partOf` is one level of a house, so that from office to office it is dearer than a channel; each
 * channel with a third party bears the caution that it must not look like ganging up.
 */
export const STEP_COST = { channel: 1, channelWithoutContact: 1.5, inside: 1, leader: 0.5, foreignMinistry: 1, acrossGovernment: 2, sameHouse: 1, team: 2, handover: 2, thirdParty: 3 } as const;

export interface RouteQuestion {
  /** The parties of the two ends; everybody else is a third party. */
  readonly parties: readonly ActorId[];
  /** The administration whose team is to be reached. */
  readonly towards: AdministrationId | undefined;
}

export interface RouteGraph {
  readonly stepsFrom: (seat: SeatKey) => readonly Step[];
  /** Nobody can be asked to introduce there: a route may end in it, not pass through it. */
  readonly isPassable: (seat: SeatKey) => boolean;
}

const isInsideGovernment = (actor: Actor): boolean => actor.kind !== "person" && actor.kind !== "movement" && actor.level !== "non-government";

/** A leader directs the whole house, a foreign ministry is there to introduce; from one ministry to another is a long way round. */
const insideCost = (part: Actor, whole: Actor): number => {
  if (whole.partOf !== undefined) return STEP_COST.inside;
  if (part.level === "leader") return STEP_COST.leader;
  return part.function === "foreign-affairs" ? STEP_COST.foreignMinistry : STEP_COST.acrossGovernment;
};

const nobodyThere = ({ post }: Seat): boolean => post.kind === "vacant" || post.kind === "not-yet-known";

/**
 * While the administration to be reached is on its way in, the outgoing team's
 * members help only by handing over to their successors: what they could open inside their departments ends
 * with them. Cost: linear in seats and channels, but for the incoming teams, which are small.
 */
export const routeGraph = (snapshot: Snapshot, { parties, towards }: RouteQuestion): RouteGraph => {
  const steps = new Map<SeatKey, Step[]>();
  const addOneWay = (step: Step): void => {
    const list = steps.get(step.from);
    if (list === undefined) steps.set(step.from, [step]);
    else list.push(step);
  };
  const add = (from: SeatKey, to: SeatKey, kind: StepKind, cost: number, channel?: ChannelId): void => {
    addOneWay({ from, to, kind, cost, channel });
    addOneWay({ from: to, to: from, kind, cost, channel });
  };
  const { all } = snapshot.seats;
  for (const { channel, seats, status, contacts } of snapshot.channels.values()) {
    if (status !== "open") continue;
    const abroad = seats.some((key) => !parties.includes(all.get(key)?.party ?? channel.ends[0]));
    const cost = (contacts.length > 0 ? STEP_COST.channel : STEP_COST.channelWithoutContact) + (abroad ? STEP_COST.thirdParty : 0);
    add(...seats, "channel", cost, channel.id);
  }
  const incoming: Seat[] = [];
  const isOnItsWay = [...all.values()].some((seat) => seat.team === "incoming" && seat.administration === towards);
  for (const seat of all.values()) {
    if (seat.team === "incoming") {
      incoming.push(seat);
      // A designate is a way to the organization to be led, but the organization is no way to its designate.
      const { partOf } = seat.actor;
      if (partOf !== undefined && all.has(partOf)) addOneWay({ from: seat.key, to: partOf, kind: "inside", cost: STEP_COST.sameHouse, channel: undefined });
      const present = all.get(seat.actor.id);
      // Advisers and officials brief their successors; an elected leader does not introduce the one who follows.
      if (seat.actor.level !== "leader" && present?.post.kind === "held" && seat.post.kind === "designate") add(present.key, seat.key, "handover", STEP_COST.handover);
      continue;
    }
    const whole = seat.actor.partOf === undefined ? undefined : all.get(seat.actor.partOf);
    if (seat.team === "outgoing" && isOnItsWay) continue;
    if (whole === undefined || !isInsideGovernment(seat.actor) || !isInsideGovernment(whole.actor)) continue;
    add(seat.key, whole.key, "inside", insideCost(seat.actor, whole.actor));
  }
  const { lineOf } = snapshot.network.nesting;
  /** Both under one organization below the party: the President and the adviser in the White House. */
  const shareHouse = (one: Seat, other: Seat): boolean => lineOf(one.actor.id).slice(0, -1).some((each) => lineOf(other.actor.id).includes(each));
  // A team that is not yet in office has no organization to pass through: its members reach each other.
  incoming.forEach((one, index) => incoming.slice(index + 1).forEach((other) => {
    if (one.administration === other.administration) add(one.key, other.key, "inside", shareHouse(one, other) ? STEP_COST.sameHouse : STEP_COST.team);
  }));
  return {
    stepsFrom: (seat) => steps.get(seat) ?? [],
    isPassable: (key) => {
      const seat = all.get(key);
      return seat !== undefined && !nobodyThere(seat);
    },
  };
};

/** Frictions between the parties of a step, for the warning on a route. */
export const crossesFriction = (snapshot: Snapshot, { from, to, kind }: Step, frictions: ReadonlySet<string>): boolean => {
  const [a, b] = [snapshot.seats.all.get(from)?.actor.id, snapshot.seats.all.get(to)?.actor.id];
  return kind === "channel" && a !== undefined && b !== undefined && frictions.has(partyPair(snapshot, [a, b]));
};
