/** Does a lens let a level of the relationship between two parties through? What is filtered by status, nature or issue hides none as a whole. */
import type { ActorId } from "../model/id";
import type { Level } from "../model/vocabulary";
import type { Nesting } from "../network/nesting";
import { NONE, type Lens } from "./lens";

export const showsRelationship = ({ isWithin }: Nesting, { off, focus }: Lens, parties: readonly [ActorId, ActorId], level: Level | undefined): boolean =>
  off.level?.has(level ?? NONE) !== true
  && parties.every((party) => off.party?.has(party) !== true)
  && (focus === undefined || parties.some((party) => isWithin(focus, party)));
