/** The view as the part of the address behind `#`: never the data. What cannot be understood is told, not guessed. */
import { COVERAGE_COLUMNS, COVERAGE_MODES } from "../gaps/coverage/coverage";
import type { Gap } from "../gaps/gap";
import { readFigure } from "../history/countries/figure";
import { readSupposition } from "../gaps/what-if/read-supposition";
import { alsoSuppose, suppositionText } from "../gaps/what-if/supposition";
import { parseDate } from "../model/date";
import type { Network } from "../network/network";
import { withParties } from "../network/with-parties";
import { facetValues } from "../lens/facet-values";
import { FACETS, openingLens, withOff, type Facet, type Lens } from "../lens/lens";
import { adjustmentsInAddress, isAdjustment, readAdjustments } from "./adjustments";
import { comparisonInAddress, isComparePart, readComparison } from "./compare-place";
import { countriesInAddress, isCountriesPart, readCountries } from "./countries-place";
import { facingText, readFacing } from "./facing";
import { contactsOf, NOTHING, relationship, relationshipPart, type Selection } from "./selection";
import { VIEWS, type Session, type View } from "./session";
import { isTimelinePart, readTimeline, timelineInAddress } from "./timeline-place";
import { isTransitionPart, readTransition, transitionInAddress } from "./transition-place";
import { NOTHING_SUPPOSED } from "./what-if";

/** The part of a session that an address holds. */
export type Viewpoint = Pick<Session, "view" | "asOf" | "against" | "beside" | "lens" | "facing" | "adjustments" | "countries" | "selection" | "timeline" | "transition" | "suppositions">;

export interface AddressProblem {
  readonly code: "unknown-view" | "not-a-date" | "unknown-id" | "unknown-part" | "not-a-window" | "not-a-figure" | "too-many-points";
  readonly value: string;
}

const inList = (values: Iterable<string>): string => [...values].toSorted().join(",");
const listed = (lens: Lens, facet: Facet): string => inList(lens.off[facet] ?? []);

/** A list of nearly everything is no address: then what is left is named. */
const LONGEST_LIST = 12;

const facetInAddress = (network: Network, lens: Lens, facet: Facet): readonly [string, string] => {
  const off = lens.off[facet];
  const all = facetValues(network, facet);
  if (off === undefined || off.size <= LONGEST_LIST || off.size * 2 <= all.length) return [`hide-${facet}`, listed(lens, facet)];
  return [`only-${facet}`, inList(all.filter((value) => !off.has(value)))];
};

/** Nothing is written that is as it would be anyway, so that a plain address stays plain. */
export const toAddress = ({ view, asOf, against, beside, lens, facing, adjustments, countries, selection, timeline, transition, suppositions }: Viewpoint, network: Network): string => {
  const parameters = new URLSearchParams();
  if (view !== "ladder") parameters.set("view", view);
  if (asOf !== network.bundle.dataset.asOf) parameters.set("as-of", asOf);
  for (const [name, value] of comparisonInAddress({ against, beside })) parameters.set(name, value);
  if (facing !== undefined) parameters.set("facing", facingText(facing));
  const opened = openingLens(withParties(network, facing));
  for (const facet of FACETS) if (listed(lens, facet) !== listed(opened, facet)) parameters.set(...facetInAddress(network, lens, facet));
  if (lens.focus !== undefined) parameters.set("focus", lens.focus);
  for (const [name, value] of adjustmentsInAddress(adjustments)) parameters.set(name, value);
  for (const [name, value] of countriesInAddress(countries)) parameters.set(name, value);
  for (const supposition of suppositions) parameters.append("suppose", suppositionText(supposition));
  for (const [name, value] of timelineInAddress(timeline)) parameters.set(name, value);
  for (const [name, value] of transitionInAddress(transition)) parameters.set(name, value);
  if (selection.kind !== "nothing") parameters.set(selection.kind, selection.id);
  return parameters.toString();
};

const isView = (text: string): text is View => VIEWS.some((view) => view === text);
const facetOf = (name: string): Facet | undefined => FACETS.find((facet) => name === `hide-${facet}` || name === `only-${facet}`);

/** Is there a gap of that id? A link may name one that has closed since: it is said, not shown. */
export type FindGap = (id: string, viewpoint: Pick<Viewpoint, "asOf" | "adjustments" | "facing" | "suppositions">) => Pick<Gap, "id"> | undefined;

/** `jp~us`, or a cell of the coverage matrix: `jp~us~leader~parties~trump-2025`. */
const findRelationship = (network: Network, id: string): Selection | undefined => {
  const [near, far, columnId, modeId, administrationId, ...more] = id.split("~");
  const [a, b] = [near, far].map((end) => network.bundle.actors.find((each) => each.id === end)?.id);
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  if (columnId === undefined) return relationship([a, b]);
  const column = COVERAGE_COLUMNS.find((each) => each === columnId);
  const mode = COVERAGE_MODES.find((each) => each === modeId);
  const administration = network.bundle.administrations.find((each) => each.id === administrationId)?.id;
  if (column === undefined || mode === undefined || administration !== administrationId) return undefined;
  return relationshipPart([a, b], { column, mode, administration });
};

const findSelection = (network: Network, findGap: (id: string) => Pick<Gap, "id"> | undefined, kind: string, id: string): Selection | undefined => {
  switch (kind) {
    case "actor": {
      const actor = network.bundle.actors.find((each) => each.id === id);
      return actor === undefined ? undefined : { kind, id: actor.id };
    }
    case "channel": {
      const channel = network.bundle.channels.find((each) => each.id === id);
      return channel === undefined ? undefined : { kind, id: channel.id };
    }
    case "issue": {
      const issue = network.bundle.issues.find((each) => each.id === id);
      return issue === undefined ? undefined : { kind, id: issue.id };
    }
    case "gap": {
      const gap = findGap(id);
      return gap === undefined ? undefined : { kind, id: gap.id };
    }
    case "relationship": return findRelationship(network, id);
    case "contacts": {
      const figure = readFigure(network, id);
      return figure === undefined ? undefined : contactsOf(figure);
    }
    default: return undefined;
  }
};

/** Far above any address that the product writes; what is longer was made to hurt. */
const LONGEST_ADDRESS = 20_000;
const MOST_PROBLEMS = 20;
const MOST_SUPPOSITIONS = 50;
const LONGEST_VALUE = 80;

const shortened = ({ code, value }: AddressProblem): AddressProblem =>
  ({ code, value: value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value });

/** Reads an address against a network. Every part that is not understood is a problem and is left out. */
export const fromAddress = (
  address: string, network: Network, findGap: FindGap,
): { readonly viewpoint: Viewpoint; readonly problems: readonly AddressProblem[] } => {
  const problems: AddressProblem[] = [];
  const parameters = new URLSearchParams(address.replace(/^#/, "").slice(0, LONGEST_ADDRESS));
  let view: View = "ladder";
  let asOf = network.bundle.dataset.asOf;
  let selection: Selection = NOTHING;
  // The date first: which gaps there are depends on it.
  const date = parameters.get("as-of");
  if (date !== null) {
    const parsed = parseDate(date);
    if (parsed === undefined) problems.push({ code: "not-a-date", value: date });
    else asOf = parsed;
  }
  // What opens anyway depends on who faces whom.
  const faced = parameters.get("facing");
  const named = faced === null ? undefined : readFacing(network, faced);
  if (faced !== null && named === undefined) problems.push({ code: "unknown-id", value: faced });
  const facedNetwork = withParties(network, named);
  const facing = facedNetwork === network ? undefined : named;
  let lens: Lens = openingLens(facedNetwork);
  const { place: compared, problems: notCompared } = readComparison(parameters);
  problems.push(...notCompared);
  // So do they depend on what is supposed.
  let suppositions = NOTHING_SUPPOSED;
  for (const text of parameters.getAll("suppose").slice(0, MOST_SUPPOSITIONS)) {
    const read = readSupposition(network, text);
    if (read.kind === "read") suppositions = alsoSuppose(suppositions, read.supposition);
    else problems.push({ code: "unknown-id", value: read.value });
  }
  const { place: countries, problems: notCountries } = readCountries(parameters, network);
  problems.push(...notCountries);
  // And on what counts as missing.
  const { adjustments, problems: notAdjusted } = readAdjustments(parameters, network);
  problems.push(...notAdjusted);
  const { place: timeline, problems: notPlaced } = readTimeline(parameters);
  problems.push(...notPlaced);
  const { place: transition, problems: notFound } = readTransition(parameters, network);
  problems.push(...notFound);
  for (const [name, value] of parameters) {
    const facet = facetOf(name);
    if (name === "as-of" || name === "facing" || name === "suppose" || isAdjustment(name) || isCountriesPart(name) || isComparePart(name) || isTimelinePart(name) || isTransitionPart(name)) continue;
    if (name === "view") {
      if (isView(value)) view = value;
      else problems.push({ code: "unknown-view", value });
    } else if (facet !== undefined) {
      const values = [...new Set(value.split(",").filter((each) => each !== ""))];
      const possible = new Set(facetValues(network, facet));
      const known = values.filter((each) => possible.has(each));
      for (const each of values) if (!possible.has(each)) problems.push({ code: "unknown-id", value: each });
      if (known.length > 0 || values.length === 0) lens = withOff(lens, facet, name.startsWith("only-") ? [...possible].filter((each) => !known.includes(each)) : known);
    } else if (name === "focus") {
      const actor = network.bundle.actors.find((each) => each.id === value);
      if (actor === undefined) problems.push({ code: "unknown-id", value });
      else lens = { ...lens, focus: actor.id };
    } else if (["actor", "channel", "issue", "gap", "relationship", "contacts"].includes(name)) {
      const found = findSelection(network, (id) => findGap(id, { asOf, adjustments, facing, suppositions }), name, value);
      if (found === undefined) problems.push({ code: "unknown-id", value });
      else selection = found;
    } else {
      problems.push({ code: "unknown-part", value: name });
    }
  }
  return { viewpoint: { view, asOf, ...compared, lens, facing, adjustments, countries, selection, timeline, transition, suppositions }, problems: problems.slice(0, MOST_PROBLEMS).map(shortened) };
};
