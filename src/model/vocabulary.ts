/** The closed word lists of the domain. Files, links and the interface use these very words. */

export const ACTOR_KINDS = ["state", "organization", "office", "person", "grouping", "movement"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** From the top of the ladder down; the first five are its rungs, the last two run beside it. */
export const LEVELS = [
  "leader", "ministerial", "security-adviser", "senior-official", "working", "embassy", "non-government",
] as const;
export type Level = (typeof LEVELS)[number];

/** 0 is the top. A channel whose level is not recorded has the lower rank of its two ends. */
export const levelRank = (level: Level): number => LEVELS.indexOf(level);

export const STATUSES = ["open", "planned", "dormant", "closed", "unknown"] as const;
export type Status = (typeof STATUSES)[number];

export const NATURES = ["institutional", "personal"] as const;
export type Nature = (typeof NATURES)[number];

export const STANCES = ["shared", "potential", "unsettled", "friction"] as const;
export type Stance = (typeof STANCES)[number];

/** What makes two offices counterparts. */
export const OFFICE_FUNCTIONS = [
  "head-of-government", "national-security", "foreign-affairs", "defence", "trade-and-economy", "energy",
  "technology", "legislature", "diplomatic-mission", "business", "political-support", "justice", "administration",
] as const;
export type OfficeFunction = (typeof OFFICE_FUNCTIONS)[number];

/** `designate`: elected or named, not yet in. */
export const PHASES = ["designate", "acting", "incumbent"] as const;
export type Phase = (typeof PHASES)[number];

export const CONTACT_MODES = ["meeting", "call", "visit", "message", "summit"] as const;
export type ContactMode = (typeof CONTACT_MODES)[number];

/** The modes in which people are in one room. */
export const IN_PERSON_MODES: readonly ContactMode[] = ["meeting", "visit", "summit"];

export const AIMS = ["open", "strengthen", "preserve"] as const;
export type Aim = (typeof AIMS)[number];

export const PRIORITIES = ["must", "should", "may"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Why a channel is thought not to be there; the honest states of invariant I2. `supposed`: only in a what-if, never in a file. */
export const ABSENCES = ["confirmed-none", "no-public-record", "not-researched", "supposed"] as const;
export type Absence = (typeof ABSENCES)[number];

export const SOURCE_KINDS = ["essay", "readouts", "table", "announcement", "law", "book", "other"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Why a gap is set aside. */
export const VERDICT_KINDS = ["not-needed", "by-design", "handled-elsewhere", "in-hand"] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];
