/** A channel between the advisers of the two governments, with contacts and a log, and the row it makes. */
import { byMark, contactMark, type ContactMark } from "../../../src/history/timeline/contact-mark";
import { rowContent, type RowContent } from "../../../src/history/timeline/row-content";
import { timelineRows, type RowGroup, type TimelineRow } from "../../../src/history/timeline/rows";
import type { RowMode } from "../../../src/history/timeline/row-mode";
import type { Bundle } from "../../../src/model/bundle";
import { dateOfDay } from "../../../src/model/date";
import type { Snapshot } from "../../../src/network/snapshot";
import { aTransition } from "../../helpers/a-transition";
import { on, snapshotOf } from "../../helpers/asked";
import { aChannel, aContact, aSource } from "../../helpers/builders";

type Coverage = NonNullable<NonNullable<Parameters<typeof aSource>[0]>["coverage"]>;

export const ADVISERS: [string, string] = ["jp-adviser", "us-adviser"];

export const advisersChannel = (fields: Parameters<typeof aChannel>[0] = {}) => aChannel({ id: "advisers", ends: ADVISERS, ...fields });
export const call = (id: string, date: string, fields: Parameters<typeof aContact>[0] = {}) => aContact({ id, date, participants: ADVISERS, ...fields });
export const log = (...coverage: Partial<Coverage[number]>[]) =>
  aSource({ id: "log", coverage: coverage.map((each) => ({ offices: ["us-adviser"], from: "2021-01-20", to: "2025-01-20", ...each })) });

const byId = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Everything shown: the groups of rows. */
export const groupsOf = (snapshot: Snapshot, mode: RowMode, isShown: Parameters<typeof timelineRows>[2]["isShown"] = () => true): readonly RowGroup[] => timelineRows(snapshot, mode, {
  channels: snapshot.channels.keys(), actors: [...snapshot.seats.all.values()].map(({ actor }) => actor.id), contacts: snapshot.network.bundle.contacts, isShown,
}, byId);

export const rowsOf = (snapshot: Snapshot, mode: RowMode): readonly TimelineRow[] => groupsOf(snapshot, mode).flatMap(({ rows }) => rows);

export const theRow = (snapshot: Snapshot, key: string): TimelineRow => {
  const mode: RowMode = key.startsWith("channel") ? "channels" : key.startsWith("office") ? "offices" : "relationships";
  const found = rowsOf(snapshot, mode).find((row) => row.key === key);
  if (found === undefined) throw new Error(`no row ${key}: ${rowsOf(snapshot, mode).map((row) => row.key).join(", ")}`);
  return found;
};

export const contentOf = (bundle: Bundle, key = "channel advisers", date?: string): RowContent => {
  const snapshot = snapshotOf(bundle, date);
  return rowContent(snapshot, theRow(snapshot, key), () => true);
};

export const withContacts = (more: Parameters<typeof aTransition>[0]): Bundle => aTransition({ channels: [advisersChannel()], ...more });

/** "no-contact 2021-03-02…2021-07-04 (125)". */
export const shownQuiet = ({ quiet }: RowContent): string[] => quiet.map(({ kind, from, to, days }) => `${kind} ${dateOfDay(from)}…${dateOfDay(to)} (${days})`);

export const markOf = (date: string, fields: Parameters<typeof aContact>[0] = {}, asOf = "2024-11-30"): ContactMark => contactMark(aContact({ date, ...fields }), "leader", on(asOf));

export { byMark };
