/** Is an expectation met, and by what? Open channels and contacts, of the right team, level, issue and mode. */
import { isOnOrBefore, type PartialDate } from "../model/date";
import type { Administration } from "../model/records/administration";
import type { Contact } from "../model/records/contact";
import { contactsNear, legsBetween, type Leg } from "../network/contacts";
import type { ChannelState, Snapshot } from "../network/snapshot";
import type { Requirement } from "./requirements";

export interface Evidence {
  readonly met: boolean;
  /** The last contact at the level with the right team, where it falls short: by phone, or not recorded as dealing with the issue. */
  readonly nearest: { readonly contact: Contact; readonly short: "mode" | "issue" } | undefined;
  /** An open channel between the ends that is with another team. */
  readonly otherTeam: ChannelState | undefined;
  /** Dormant channels between the ends at the level expected. */
  readonly dormant: readonly ChannelState[];
}

/** The administration only matters where an end belongs to its party: the Quad does not change hands. */
const teamNeeded = (snapshot: Snapshot, { expectation, administration }: Requirement): Administration | undefined => {
  if (administration === undefined) return undefined;
  const { nesting } = snapshot.network;
  return expectation.between.some((end) => nesting.isWithin(end, administration.party)) ? administration : undefined;
};

const connects = (snapshot: Snapshot, state: ChannelState, [a, b]: Requirement["expectation"]["between"]): boolean => {
  const { nesting } = snapshot.network;
  const [left, right] = state.channel.ends;
  return (nesting.isWithin(left, a) && nesting.isWithin(right, b)) || (nesting.isWithin(left, b) && nesting.isWithin(right, a));
};

/** Until when the channel's sources speak: a record cannot testify for an administration of a later time. */
const testifiesSince = (snapshot: Snapshot, state: ChannelState, since: PartialDate): boolean => {
  const { from, sources } = state.statement;
  if (from !== undefined && isOnOrBefore(since, from) === "yes") return true;
  return (sources ?? state.channel.sources).some(({ source }) => {
    const record = snapshot.network.index.sources.get(source);
    const until = record?.speaksOf?.to ?? record?.published;
    return until === undefined || isOnOrBefore(since, until) === "yes";
  });
};

const certainLegs = (snapshot: Snapshot, requirement: Requirement): Leg[] => {
  const { network, date } = snapshot;
  const [a, b] = requirement.expectation.between;
  return contactsNear(network.contactsByActor, [a, b])
    .filter(({ contact }) => isOnOrBefore(contact.date, date) === "yes")
    .flatMap((resolved) => legsBetween(network.nesting, resolved, a, b));
};

/** Cost: linear in channels and contacts. */
export const evidenceFor = (snapshot: Snapshot, requirement: Requirement): Evidence => {
  const { expectation, from } = requirement;
  const { level, issue, inPerson } = expectation;
  const team = teamNeeded(snapshot, requirement);
  const isTeam = (leg: Leg): boolean => team === undefined
    ? from === undefined || isOnOrBefore(from, leg.contact.date) === "yes"
    : leg.administrations.includes(team.id);

  const legs = certainLegs(snapshot, requirement).filter(isTeam);
  const rightLevel = (leg: Leg): boolean => level === undefined || leg.level === level;
  const full = legs.some((leg) => rightLevel(leg)
    && (inPerson !== true || leg.inPerson)
    && (issue === undefined || (leg.contact.issues ?? []).includes(issue)));

  const between = [...snapshot.channels.values()]
    .filter((state) => connects(snapshot, state, expectation.between))
    // Which of several is named must not depend on the order of the file (I7).
    .toSorted((one, other) => (one.channel.id < other.channel.id ? -1 : 1));
  const atLevel = between.filter((state) => level === undefined || state.level === level);
  const open = atLevel.filter((state) => state.status === "open" && (issue === undefined || (state.channel.issues ?? []).includes(issue)));
  const inOffice = team !== undefined && isOnOrBefore(team.from, snapshot.date) === "yes";
  const withTeam = (state: ChannelState): boolean => {
    if (team === undefined) return true;
    if (state.channel.administration !== undefined) return state.channel.administration === team.id;
    const contacted = state.contacts.some(({ contact, participants }) =>
      isOnOrBefore(contact.date, snapshot.date) === "yes"
      && participants.some(({ administrations }) => administrations.includes(team.id)));
    return contacted || (inOffice && testifiesSince(snapshot, state, team.from));
  };
  const last = legs.findLast(rightLevel);
  const met = full || (inPerson !== true && open.some(withTeam));
  return {
    met,
    nearest: last === undefined ? undefined : { contact: last.contact, short: inPerson === true && !last.inPerson ? "mode" : "issue" },
    otherTeam: open.find((state) => !withTeam(state)),
    dormant: atLevel.filter((state) => state.status === "dormant" && (issue === undefined || (state.channel.issues ?? []).includes(issue))),
  };
};
