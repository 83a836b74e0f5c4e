/** A bundle asked as of a date, in the words that tests use. */
import * as v from "valibot";
import { findGaps } from "../../src/gaps/find-gaps";
import type { Gap, GapReason, RuleId } from "../../src/gaps/gap";
import type { Rule } from "../../src/gaps/rule";
import { expectedMissing } from "../../src/gaps/rules/expected-missing";
import { nobodyInPost } from "../../src/gaps/rules/nobody-in-post";
import { plannedOverdue } from "../../src/gaps/rules/planned-overdue";
import type { Bundle } from "../../src/model/bundle";
import { parseDate, type PartialDate } from "../../src/model/date";
import { actorId, administrationId, channelId, issueId, type ActorId, type AdministrationId, type ChannelId, type IssueId } from "../../src/model/id";
import { buildNetwork } from "../../src/network/network";
import { asOf, type ChannelState, type Snapshot } from "../../src/network/snapshot";

/** Throws where the text is no date, so that a test cannot be about one by mistake. */
export const on = (text: string): PartialDate => {
  const date = parseDate(text);
  if (date === undefined) throw new RangeError(`not a date: ${text}`);
  return date;
};

export const actor = (text: string): ActorId => v.parse(actorId, text);
export const administration = (text: string): AdministrationId => v.parse(administrationId, text);
export const issue = (text: string): IssueId => v.parse(issueId, text);
export const channel = (text: string): ChannelId => v.parse(channelId, text);

/** As of the date, or of the day on which the data set opens. */
export const snapshotOf = (bundle: Bundle, date: string = bundle.dataset.asOf): Snapshot => asOf(buildNetwork(bundle), on(date));

/** The rules that read what a record says should be there. Those that work a gap out from the rest have tests of their own. */
const READING: readonly Rule[] = [expectedMissing, plannedOverdue, nobodyInPost];

export const gapsIn = (snapshot: Snapshot): Gap[] => findGaps(snapshot, undefined, READING);
export const gapsOf = (bundle: Bundle, date?: string): Gap[] => gapsIn(snapshotOf(bundle, date));
export const gapIdsOf = (bundle: Bundle, date?: string): string[] => gapsOf(bundle, date).map(({ id }) => id);

export const stateOf = (bundle: Bundle, id: string, date?: string): ChannelState | undefined =>
  snapshotOf(bundle, date).channels.get(channel(id));

/** The gap of that rule, when there is exactly one. */
export const theGap = (bundle: Bundle, rule: Gap["rule"], date?: string): Gap => {
  const found = gapsOf(bundle, date).filter((gap) => gap.rule === rule);
  const [only] = found;
  if (only === undefined || found.length !== 1) throw new Error(`${found.length} gaps of ${rule}: ${found.map(({ id }) => id).join(" ")}`);
  return only;
};

/** Of all thirteen rules: the gaps that this one leads or has joined. */
export const foundBy = (rule: RuleId, bundle: Bundle, date?: string): Gap[] =>
  findGaps(snapshotOf(bundle, date)).filter((gap) => gap.rule === rule || gap.alsoFoundBy.includes(rule));

/** Their ends, in short: `jp-pm:us-president`. */
export const endsFoundBy = (rule: RuleId, bundle: Bundle, date?: string): string[] => foundBy(rule, bundle, date).map(({ between }) => between.join(":"));

/** What the rule itself says of them, one hole after the other. */
export const reasonsBy = <Kind extends RuleId>(rule: Kind, bundle: Bundle, date?: string): Extract<GapReason, { readonly kind: Kind }>[] =>
  foundBy(rule, bundle, date).flatMap(({ reason, otherReasons }) => [reason, ...otherReasons]
    .filter((each): each is Extract<GapReason, { readonly kind: Kind }> => each.kind === rule));

/** The gap that the rule leads or has joined, when there is exactly one. */
export const theOneFoundBy = (rule: RuleId, bundle: Bundle, date?: string): Gap => {
  const found = foundBy(rule, bundle, date);
  const [only] = found;
  if (only === undefined || found.length !== 1) throw new Error(`${found.length} gaps of ${rule}: ${found.map(({ id }) => id).join(" ")}`);
  return only;
};
