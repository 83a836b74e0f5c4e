/** Which values a facet can have in a network: what an address may name. */
import { ACTOR_KINDS, LEVELS, NATURES, OFFICE_FUNCTIONS, STANCES, STATUSES } from "../model/vocabulary";
import type { Network } from "../network/network";
import { MISSING, NONE, type Facet } from "./lens";

export const facetValues = ({ bundle, nesting }: Network, facet: Facet): readonly string[] => {
  switch (facet) {
    case "level": return [...LEVELS, NONE];
    case "status": return [...STATUSES, MISSING];
    case "nature": return NATURES;
    case "stance": return STANCES;
    case "issue": return [...bundle.issues.map(({ id }) => id), NONE];
    case "party": return [...new Set(bundle.actors.map(({ id }) => nesting.partyOf(id)))];
    case "function": return [...OFFICE_FUNCTIONS, NONE];
    case "kind": return ACTOR_KINDS;
  }
};
