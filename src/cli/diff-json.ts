/** What differs between two dates or data sets, as files, scripts and other tools read it. The keys are a promise: see README, "Command line". */
import type { Change } from "../history/difference/change";
import type { ChannelChange, ChannelThere } from "../history/difference/channels";
import type { Difference } from "../history/difference/difference";
import type { Side } from "../history/difference/side";
import type { StanceChange } from "../history/difference/stances";
import { routeFinder } from "../gaps/routes/find-routes";
import type { PostStaffing } from "../network/staffing";
import { gapJson } from "./gap-json";

type Value = string | number | boolean | readonly string[] | null;

interface Changed {
  readonly id: string;
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

const CHANNEL_VALUES: Readonly<Record<ChannelChange["fields"][number], (on: ChannelThere) => Value>> = {
  status: ({ state }) => state.status,
  team: ({ team }) => team ?? null,
  staffing: ({ staffing }) => staffing.map((each) => ("tenure" in each ? each.tenure.person : each.kind)),
};

const channelChanges = ({ channels }: Difference): Changed[] => channels.flatMap(({ id, before, after, fields }) =>
  (before.kind === "not-there" || after.kind === "not-there" ? [] : fields.map((field) => ({ id, field, before: CHANNEL_VALUES[field](before), after: CHANNEL_VALUES[field](after) }))));

const personIn = (kind: "staffed" | "designate" | "acting") => (staffing: PostStaffing | undefined): Value => (staffing?.kind === kind ? staffing.tenure.person : null);

const POST_VALUES: Readonly<Record<string, (staffing: PostStaffing | undefined) => Value>> = {
  incumbent: personIn("staffed"),
  designate: personIn("designate"),
  acting: personIn("acting"),
  /** The date does not say which of these. */
  oneOf: (staffing) => (staffing?.kind === "unsure" ? staffing.among.map(({ person }) => person) : null),
  vacantSince: (staffing) => (staffing?.kind === "vacant" ? staffing.since ?? null : null),
};

const postChanges = ({ posts }: Difference): Changed[] => posts.flatMap(({ office, before, after }) => Object.entries(POST_VALUES)
  .map(([field, valueOf]) => ({ id: office, field, before: valueOf(before), after: valueOf(after) }))
  .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after)));

const stanceOf = (alignments: StanceChange["after"]): Value => {
  const [first, ...others] = [...new Set(alignments.map(({ stance }) => stance))];
  return others.length === 0 || first === undefined ? first ?? null : [first, ...others];
};

const stanceChanges = ({ stances }: Difference): Changed[] => stances.map(({ between, issue, before, after }) =>
  ({ id: [...between, issue].join(":"), field: "stance", before: stanceOf(before), after: stanceOf(after) }));

type First = Difference["firstContacts"][number]["after"];

const FIRST_VALUES: Readonly<Record<string, (first: First) => Value>> = {
  firstContact: ({ any }) => any?.what.id ?? null,
  firstInPerson: ({ inPerson }) => inPerson?.what.id ?? null,
  firstChannel: ({ channel }) => channel?.what.id ?? null,
};

const firstChanges = ({ firstContacts, groupings }: Difference): Changed[] => [
  ...firstContacts.flatMap(({ level, before, after }) => Object.entries(FIRST_VALUES)
    .map(([field, valueOf]) => ({ id: level, field, before: valueOf(before), after: valueOf(after) })).filter((each) => each.before !== each.after)),
  ...groupings.map(({ grouping, before, after }) => ({ id: grouping, field: "firstContact", before: before?.any.what.id ?? null, after: after?.any.what.id ?? null })),
];

/** `added` and `gone` are ids of channels; in `changed` an id is that of a channel, an office, a level, a grouping, an issue or a gap, or `actor:actor:issue`. */
export const diffJson = ({ before, after }: Change<Side>, difference: Difference) => {
  const { channels, issues, gaps } = difference;
  const [was, is] = [routeFinder(before.snapshot), routeFinder(after.snapshot)];
  return {
    added: channels.flatMap((each) => (each.before.kind === "not-there" ? [each.id] : [])),
    gone: channels.flatMap((each) => (each.after.kind === "not-there" ? [each.id] : [])),
    changed: [
      ...channelChanges(difference), ...postChanges(difference), ...stanceChanges(difference), ...firstChanges(difference),
      ...issues.map((each): Changed => ({ id: each.issue, field: "carried", before: each.before, after: each.after })),
      ...gaps.changed.map((each): Changed => ({ id: each.after.id, field: "severity", before: each.before.severity, after: each.after.severity })),
    ],
    gaps: {
      opened: gaps.opened.map((gap) => gapJson(after.snapshot, gap, is)),
      closed: gaps.closed.map((gap) => gapJson(before.snapshot, gap, was)),
    },
  };
};
