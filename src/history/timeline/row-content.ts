/** What a row shows: its contacts, the status of its channel, who held its posts, its quiet stretches and what its sources cover. */
import { earliestDay, latestDay } from "../../model/date";
import type { ActorId } from "../../model/id";
import type { Contact } from "../../model/records/contact";
import { thresholdsOf } from "../../model/thresholds";
import { levelRank, type Level } from "../../model/vocabulary";
import { contactsNear, legsBetween, levelBetween, type ResolvedContact } from "../../network/contacts";
import type { Snapshot } from "../../network/snapshot";
import { coverageSpans, type CoverageStretch } from "../coverage-spans";
import { tenureBars, type OfficeBar } from "../tenure-bars";
import { byMark, contactMark, type ContactMark, type DaySpan } from "./contact-mark";
import { coverageOfLevel, officesAt } from "./level-coverage";
import { coverageBy, quietStretches, type QuietStretch } from "./quiet";
import type { TimelineRow } from "./rows";
import { statusSpans, type StatusSpan } from "./status-spans";

export interface Holders {
  readonly office: ActorId;
  readonly bars: readonly OfficeBar[];
}

export interface RowContent {
  /** Of the contacts in view, in order; each once. */
  readonly marks: readonly ContactMark[];
  /** Contacts of the row that the lens hides. */
  readonly hidden: number;
  /** Empty where the row is no channel. */
  readonly statuses: readonly StatusSpan[];
  /** Of the posts whose holders are recorded: those at the channel's ends, or the office itself. */
  readonly holders: readonly Holders[];
  /** Of all contacts, whatever the lens hides: filters never change what is missing. */
  readonly quiet: readonly QuietStretch[];
  /** Days without contact that the level allows; `undefined`: it has no figure. */
  readonly cadence: number | undefined;
  readonly coverageOf: (days: DaySpan) => readonly CoverageStretch[];
}

interface Levelled {
  readonly resolved: ResolvedContact;
  readonly level: Level | undefined;
}

const highest = (levels: readonly (Level | undefined)[]): Level | undefined =>
  levels.reduce((best, level) => (best === undefined || (level !== undefined && levelRank(level) < levelRank(best)) ? level ?? best : best), undefined);

/** Of an office those in which it took part itself, at the highest level at which it met anybody else. */
const contactsOfOffice = ({ network }: Snapshot, office: ActorId): Levelled[] => (network.contactsByActor.get(office) ?? []).flatMap((resolved) => {
  const own = resolved.participants.filter(({ as }) => as.includes(office));
  const others = resolved.participants.filter(({ as }) => !as.includes(office));
  const levels = own.flatMap((each) => others.map((other) => levelBetween(resolved.contact, each, other)));
  return own.length === 0 ? [] : [{ resolved, level: highest(levels) }];
});

const contactsOf = (snapshot: Snapshot, row: TimelineRow): Levelled[] => {
  const { network } = snapshot;
  switch (row.kind) {
    case "channel": return (network.contactsByChannel.get(row.channel.id) ?? []).map((resolved) => ({ resolved, level: row.level }));
    case "office": return contactsOfOffice(snapshot, row.office);
    case "relationship": return contactsNear(network.contactsByActor, row.parties)
      .filter((resolved) => legsBetween(network.nesting, resolved, ...row.parties).some(({ level }) => level === row.level))
      .map((resolved) => ({ resolved, level: row.level }));
  }
};

const postsOf = (snapshot: Snapshot, row: TimelineRow): readonly ActorId[] => {
  switch (row.kind) {
    case "channel": return row.channel.ends;
    case "office": return [row.office];
    case "relationship": return row.parties.flatMap((party) => {
      const offices = officesAt(snapshot.network, party, row.level);
      return offices.length === 1 ? offices : [];
    });
  }
};

const coverageOfRow = (snapshot: Snapshot, row: TimelineRow): RowContent["coverageOf"] => {
  const { network } = snapshot;
  switch (row.kind) {
    case "channel": {
      const administration = row.channel.administration === undefined ? undefined : network.index.administrations.get(row.channel.administration);
      return coverageBy(coverageSpans(network, { near: row.channel.ends[0], far: row.channel.ends[1], level: row.level, administration }));
    }
    case "office": return coverageBy(coverageSpans(network, { near: row.office, far: undefined, level: undefined }));
    case "relationship": return coverageOfLevel(network, row.parties, row.level);
  }
};

/** When there was something that could be quiet. */
const openTimes = (snapshot: Snapshot, row: TimelineRow, statuses: readonly StatusSpan[]): readonly Partial<DaySpan>[] => {
  if (row.kind === "channel") {
    return statuses.filter(({ status }) => status === "open")
      .map(({ from, to }) => ({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }));
  }
  const office = row.kind === "office" ? snapshot.network.index.actors.get(row.office) : undefined;
  return [{ ...(office?.from === undefined ? {} : { from: latestDay(office.from) }), ...(office?.to === undefined ? {} : { to: earliestDay(office.to) - 1 }) }];
};

/** `isShown`: whether the lens lets a contact through; a channel that shows does so with all its contacts. Cost: linear in the contacts of the row. */
export const rowContent = (snapshot: Snapshot, row: TimelineRow, isShown: (contact: Contact) => boolean): RowContent => {
  const { network, date } = snapshot;
  const all = contactsOf(snapshot, row).map(({ resolved, level }) => contactMark(resolved.contact, level, date)).toSorted(byMark);
  const marks = row.kind === "channel" ? all : all.filter(({ contact }) => isShown(contact));
  const statuses = row.kind === "channel" ? statusSpans(network.index, row.channel) : [];
  const coverageOf = coverageOfRow(snapshot, row);
  const cadence = row.level === undefined ? undefined : thresholdsOf(network.bundle).cadence[row.level];
  return {
    marks, hidden: all.length - marks.length, statuses, cadence, coverageOf,
    holders: postsOf(snapshot, row).map((office) => ({ office, bars: tenureBars(network, office) })).filter(({ bars }) => bars.length > 0),
    quiet: cadence === undefined ? [] : quietStretches({ marks: all, open: openTimes(snapshot, row, statuses), cadence, until: earliestDay(date), coverageOf }),
  };
};
