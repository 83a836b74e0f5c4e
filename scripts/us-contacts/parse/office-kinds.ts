/** What kinds of foreign offices a row can name. The labelling guide of the hand-checked sample uses these very words. */
export const OFFICE_KINDS = [
  "president", "prime-minister", "monarch", "crown-prince", "vice-president", "deputy-prime-minister", "general-secretary",
  "foreign-minister", "defence-minister", "national-security-adviser", "deputy-national-security-adviser", "adviser", "foreign-affairs-director",
  "ambassador", "head", "commission-president", "council-president", "designate", "other",
] as const;
/** `head`: of an international organization. `designate`: elected or named, not yet in. `other`: any other official, or nobody named. */
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** Somebody whom a row names: the state or organization, and the office in it. */
export interface Counterpart {
  readonly party: string;
  readonly kind: OfficeKind;
  /** Only of a designate, who is no holder of the office yet: the name as written. */
  readonly person?: string;
}
