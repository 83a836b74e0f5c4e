/**
 * Stretches without contact that are longer than the level allows: as the rule `gone-quiet` sees them on each of their days, and what is
 * known of the time (I2). Only after a contact, and only while the channel was open.
 */
import type { SourceId } from "../../model/id";
import type { Contact } from "../../model/records/contact";
import { coverageStretches, type CoverageSpan, type CoverageStretch } from "../coverage-spans";
import type { ContactMark, DaySpan } from "./contact-mark";

/** `no-contact`: none is on record although a source covers the whole of it. `no-source`: nobody covers any of it. `partly`: what lies between. */
export const QUIET_KINDS = ["no-contact", "partly", "no-source"] as const;
export type QuietKind = (typeof QUIET_KINDS)[number];

export interface QuietStretch extends DaySpan {
  readonly kind: QuietKind;
  /** Days without contact, at least. */
  readonly days: number;
  readonly cadence: number;
  /** The last contact before it. */
  readonly after: Contact;
  /** The contact that ended it; `undefined`: none by the as-of date, or the channel was open no longer. */
  readonly before: Contact | undefined;
  readonly parts: readonly CoverageStretch[];
  /** Those that cover all or a part of it. */
  readonly sources: readonly SourceId[];
}

interface Silence extends DaySpan {
  readonly after: Contact;
  readonly before: Contact | undefined;
}

/** From the last day that a contact may have been on to the first that the next one may be on. */
const silences = (marks: readonly ContactMark[], until: number): Silence[] => {
  const found: Silence[] = [];
  let last: ContactMark | undefined;
  for (const mark of marks) {
    // A contact that may have been before the as-of date may have ended the silence.
    if (mark.time === "later") continue;
    if (last !== undefined && Math.min(mark.from, until + 1) > last.to + 1) {
      found.push({ from: last.to + 1, to: Math.min(mark.from - 1, until), after: last.contact, before: mark.from > until ? undefined : mark.contact });
    }
    if (last === undefined || mark.to > last.to) last = mark;
  }
  if (last !== undefined && last.to < until) found.push({ from: last.to + 1, to: until, after: last.contact, before: undefined });
  return found;
};

/** What of the silence falls into a time in which there was a channel. */
const within = (silence: Silence, open: readonly Partial<DaySpan>[]): Silence[] => open.flatMap((span) => {
  const from = Math.max(silence.from, span.from ?? silence.from);
  const to = Math.min(silence.to, span.to ?? silence.to);
  return from > to ? [] : [{ ...silence, from, to, before: to === silence.to ? silence.before : undefined }];
});

const kindOf = (parts: readonly CoverageStretch[]): QuietKind => {
  if (parts.every(({ extent }) => extent === "whole")) return "no-contact";
  return parts.every(({ extent }) => extent === "none") ? "no-source" : "partly";
};

export interface QuietQuestion {
  /** In their order. */
  readonly marks: readonly ContactMark[];
  /** When there was a channel; an end left out is open. */
  readonly open: readonly Partial<DaySpan>[];
  readonly cadence: number;
  /** The last day that is looked at: the as-of date, the first day it may mean. */
  readonly until: number;
  readonly coverageOf: (days: DaySpan) => readonly CoverageStretch[];
}

/** In order. Cost: linear in the contacts, and the coverage of each stretch. */
export const quietStretches = ({ marks, open, cadence, until, coverageOf }: QuietQuestion): readonly QuietStretch[] =>
  silences(marks, until).flatMap((silence) => within(silence, open)).flatMap((silence) => {
    const days = silence.to - silence.from + 1;
    if (days <= cadence) return [];
    const parts = coverageOf(silence);
    return [{ ...silence, days, cadence, kind: kindOf(parts), parts, sources: [...new Set(parts.flatMap(({ sources }) => sources))] }];
  });

/** What one pair of ends is asked about. */
export const coverageBy = (spans: readonly CoverageSpan[]) => (days: DaySpan): readonly CoverageStretch[] => coverageStretches(spans, days);
