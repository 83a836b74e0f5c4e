/** Which rows there are: one a channel, an office, or a level of a relationship; in groups by the parties, each down the ladder. */
import type { ActorId, ChannelId } from "../../model/id";
import type { Channel } from "../../model/records/channel";
import type { Contact } from "../../model/records/contact";
import { thresholdsOf } from "../../model/thresholds";
import { levelRank, LEVELS, type Level } from "../../model/vocabulary";
import { contactsNear, legsBetween } from "../../network/contacts";
import type { Snapshot } from "../../network/snapshot";
import type { RowMode } from "./row-mode";

interface Row {
  /** Told apart from all other rows, also of other modes. */
  readonly key: string;
  readonly level: Level | undefined;
}

export type TimelineRow = Row & (
  | { readonly kind: "channel"; readonly channel: Channel }
  | { readonly kind: "office"; readonly office: ActorId }
  | { readonly kind: "relationship"; readonly parties: Parties }
);

/** The data set's own party first. */
export type Parties = readonly [ActorId, ActorId];

export interface RowGroup {
  readonly key: string;
  /** Two parties, or the one within which it is. */
  readonly parties: Parties | readonly [ActorId];
  readonly rows: readonly TimelineRow[];
}

/** What the lens shows. */
export interface Shown {
  readonly channels: Iterable<ChannelId>;
  readonly actors: Iterable<ActorId>;
  readonly contacts: Iterable<Contact>;
  /** A contact of many brings in parties that nobody wants to see. */
  readonly isShown: (parties: Parties, level: Level | undefined) => boolean;
}

/** Of two actors by name, as the reader's language sorts them. */
export type CompareActors = (a: ActorId, b: ActorId) => number;

const rankOf = (level: Level | undefined): number => (level === undefined ? LEVELS.length : levelRank(level));

const ownRank = ({ network }: Snapshot, party: ActorId): number => {
  const at = network.bundle.dataset.parties.indexOf(party);
  return at < 0 ? network.bundle.dataset.parties.length : at;
};

const partiesOf = (snapshot: Snapshot, ends: readonly [ActorId, ActorId]): RowGroup["parties"] => {
  const { partyOf } = snapshot.network.nesting;
  const [a, b] = [partyOf(ends[0]), partyOf(ends[1])];
  if (a === b) return [a];
  return (ownRank(snapshot, a) - ownRank(snapshot, b) || (a < b ? -1 : 1)) <= 0 ? [a, b] : [b, a];
};

/** The data set's own relationship, then those of its parties, then the others; in each by name. */
const byGroup = (snapshot: Snapshot, compare: CompareActors) => (one: RowGroup, other: RowGroup): number => {
  const own = ({ parties }: RowGroup): number => parties.filter((each) => ownRank(snapshot, each) === snapshot.network.bundle.dataset.parties.length).length;
  const [a, b] = [one, other].map(({ parties: [near, far] }) => ({ near, far: far ?? near }));
  if (a === undefined || b === undefined) return 0;
  return own(one) - own(other) || other.parties.length - one.parties.length || ownRank(snapshot, a.near) - ownRank(snapshot, b.near)
    || compare(a.near, b.near) || compare(a.far, b.far) || (one.key < other.key ? -1 : 1);
};

const inGroups = (snapshot: Snapshot, rows: readonly (readonly [RowGroup["parties"], TimelineRow])[], compare: CompareActors, compareRows: (a: TimelineRow, b: TimelineRow) => number): readonly RowGroup[] => {
  const groups = new Map<string, { readonly parties: RowGroup["parties"]; readonly rows: TimelineRow[] }>();
  for (const [parties, row] of rows) {
    const key = parties.join("~");
    const group = groups.get(key) ?? { parties, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups].map(([key, group]): RowGroup => ({
    key, parties: group.parties,
    rows: group.rows.toSorted((a, b) => rankOf(a.level) - rankOf(b.level) || compareRows(a, b) || (a.key < b.key ? -1 : 1)),
  })).toSorted(byGroup(snapshot, compare));
};

const channelRows = (snapshot: Snapshot, { channels }: Shown): (readonly [RowGroup["parties"], TimelineRow & { readonly kind: "channel" }])[] =>
  [...channels].flatMap((id) => {
    const state = snapshot.channels.get(id);
    return state === undefined ? [] : [[partiesOf(snapshot, state.channel.ends), { kind: "channel" as const, key: `channel ${id}`, level: state.level, channel: state.channel }] as const];
  });

/** Persons are seen in their offices; an actor of whom neither a holder nor a contact is recorded has nothing to show. */
const officeRows = ({ network }: Snapshot, { actors }: Shown): (readonly [RowGroup["parties"], TimelineRow & { readonly kind: "office" }])[] =>
  [...new Set(actors)].flatMap((id) => {
    const actor = network.index.actors.get(id);
    const hasContact = (network.contactsByActor.get(id) ?? []).some(({ participants }) => participants.some(({ as }) => as.includes(id)));
    if (actor === undefined || actor.kind === "person" || (!network.index.tenuresOfOffice.has(id) && !hasContact)) return [];
    return [[[network.nesting.partyOf(id)], { kind: "office" as const, key: `office ${id}`, level: actor.level, office: id }] as const];
  });

/**
 * The relationships that have a channel in view, and those of the data set's own parties that have a contact in view: one of few parties, since
 * a summit of thirty makes no relationship of each two.
 */
const relationshipRows = (snapshot: Snapshot, shown: Shown): (readonly [RowGroup["parties"], TimelineRow])[] => {
  const { bundle, nesting, contactsByActor } = snapshot.network;
  const few = thresholdsOf(bundle).smallGrouping;
  const pairs = new Map<string, { readonly parties: Parties; readonly levels: Set<Level | undefined> }>();
  const pairOf = (ends: readonly [ActorId, ActorId]) => {
    const parties = partiesOf(snapshot, ends);
    if (parties.length === 1) return undefined;
    const key = parties.join("~");
    const pair = pairs.get(key) ?? { parties, levels: new Set() };
    pairs.set(key, pair);
    return pair;
  };
  for (const [, { channel, level }] of channelRows(snapshot, shown)) pairOf(channel.ends)?.levels.add(level);
  const inView = new Set(shown.contacts);
  for (const own of bundle.dataset.parties) {
    for (const { contact, participants } of contactsByActor.get(own) ?? []) {
      if (!inView.has(contact)) continue;
      const parties = new Set(participants.flatMap(({ as }) => as.map(nesting.partyOf)));
      if (parties.size <= few) for (const other of parties) pairOf([own, other]);
    }
  }
  for (const { parties, levels } of pairs.values()) {
    for (const resolved of contactsNear(contactsByActor, parties)) {
      if (inView.has(resolved.contact)) for (const { level } of legsBetween(nesting, resolved, ...parties)) levels.add(level);
    }
  }
  return [...pairs].flatMap(([key, { parties, levels }]) => [...levels].filter((level) => shown.isShown(parties, level)).map((level) =>
    [parties, { kind: "relationship" as const, key: `relationship ${key} ${level ?? ""}`, level, parties }] as const));
};

/** Independent of the order of the records (I7). Cost: linear in what is shown; for relationships in the contacts of their parties. */
export const timelineRows = (snapshot: Snapshot, mode: RowMode, shown: Shown, compare: CompareActors): readonly RowGroup[] => {
  const byActors = (a: readonly ActorId[], b: readonly ActorId[]): number => {
    for (const [at, one] of a.entries()) {
      const order = compare(one, b[at] ?? one);
      if (order !== 0) return order;
    }
    return 0;
  };
  const actorsOf = (row: TimelineRow): readonly ActorId[] => (row.kind === "channel" ? row.channel.ends : row.kind === "office" ? [row.office] : row.parties);
  const rows = mode === "channels" ? channelRows(snapshot, shown) : mode === "offices" ? officeRows(snapshot, shown) : relationshipRows(snapshot, shown);
  return inGroups(snapshot, rows, compare, (a, b) => byActors(actorsOf(a), actorsOf(b)));
};
