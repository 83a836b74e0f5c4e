/** When sources speak of all contacts of two parties at a level: only while those of every office of one side at it are reported (I2). */
import type { ActorId, SourceId } from "../../model/id";
import type { ReportQuestion } from "../../gaps/reports";
import type { ContactMode, Level } from "../../model/vocabulary";
import type { Network } from "../../network/network";
import { coverageSpans, coverageStretches, type CoverageExtent, type CoverageSpan, type CoverageStretch } from "../coverage-spans";
import type { DaySpan } from "./contact-mark";
import type { Parties } from "./rows";

/** In the order of their ids. */
export const officesAt = ({ bundle, nesting }: Network, party: ActorId, level: Level | undefined): readonly ActorId[] => bundle.actors
  .filter((actor) => actor.kind === "office" && level !== undefined && actor.level === level && nesting.partyOf(actor.id) === party)
  .map(({ id }) => id).toSorted();

const EXTENTS: readonly CoverageExtent[] = ["none", "partly", "whole"];

const weakest = (extents: readonly CoverageExtent[]): CoverageExtent => EXTENTS.find((each) => extents.includes(each)) ?? "none";

interface Said {
  readonly extent: CoverageExtent;
  readonly sources: readonly SourceId[];
}

const saidOn = (stretches: readonly CoverageStretch[], day: number): Said => stretches.find(({ from, to }) => from <= day && day <= to) ?? { extent: "none", sources: [] };

/** What the two sides say together of one day. */
const together = (sides: readonly (readonly Said[])[]): Said => {
  const whole = sides.find((side) => side.length > 0 && weakest(side.map(({ extent }) => extent)) === "whole");
  const speaking = whole ?? sides.flat();
  const sources = [...new Set(speaking.flatMap((each) => each.sources))].toSorted();
  return { extent: whole !== undefined ? "whole" : sources.length > 0 ? "partly" : "none", sources };
};

/** `mode`: without those that report other modes alone. Cost: offices of both sides × spans, for each stretch of days asked for. */
export const coverageOfLevel = (network: Network, parties: Parties, level: Level | undefined, mode?: ContactMode) => {
  const [near, far] = parties;
  const spansOf = (question: ReportQuestion): readonly CoverageSpan[] =>
    coverageSpans(network, question).filter(({ modes }) => mode === undefined || modes === undefined || modes.includes(mode));
  const ofOffices = (own: ActorId, other: ActorId): readonly (readonly CoverageSpan[])[] =>
    officesAt(network, own, level).map((office) => spansOf({ near: office, far: other, level }));
  const sides = [ofOffices(near, far), ofOffices(far, near)];
  // What is reported of a whole party needs no office of the level.
  const ofParties = spansOf({ near, far, level });
  return ({ from, to }: DaySpan): readonly CoverageStretch[] => {
    const laid = [...sides.map((side) => side.map((spans) => coverageStretches(spans, { from, to }))), [coverageStretches(ofParties, { from, to })]];
    const starts = [...new Set(laid.flat(2).map((each) => each.from))].toSorted((a, b) => a - b);
    return starts.map((start, at) => ({ from: start, to: (starts[at + 1] ?? to + 1) - 1, ...together(laid.map((side) => side.map((each) => saidOn(each, start)))) }));
  };
};
