/** What is supposed to be otherwise than recorded. Values only: nothing of it is ever data. */
import type { ActorId, AdministrationId, ChannelId } from "../../model/id";
import type { Level } from "../../model/vocabulary";

export type Supposition =
  /** The actor and all its parts. */
  | { readonly kind: "without-actor"; readonly actor: ActorId }
  | { readonly kind: "without-channel"; readonly channel: ChannelId }
  | { readonly kind: "without-level"; readonly level: Level }
  /** `administration`: of whose team; absent: whoever is in charge. */
  | { readonly kind: "without-incumbent"; readonly office: ActorId; readonly administration?: AdministrationId }
  /** `person` absent: somebody, whoever it is. */
  | { readonly kind: "with-incumbent"; readonly office: ActorId; readonly administration?: AdministrationId; readonly person?: ActorId };

export type SuppositionKind = Supposition["kind"];

export const SUPPOSITION_KINDS = [
  "without-actor", "without-channel", "without-level", "without-incumbent", "with-incumbent",
] as const satisfies readonly SuppositionKind[];

/** None of `@`, `=` and `:` can stand in an id. */
const post = ({ office, administration }: { readonly office: ActorId; readonly administration?: AdministrationId }): string =>
  (administration === undefined ? office : `${office}@${administration}`);

/** What the supposition is about, as the command line takes it: an id, a level, `office@administration`, `office=person`. */
export const operandOf = (supposition: Supposition): string => {
  switch (supposition.kind) {
    case "without-actor": return supposition.actor;
    case "without-channel": return supposition.channel;
    case "without-level": return supposition.level;
    case "without-incumbent": return post(supposition);
    case "with-incumbent": return supposition.person === undefined ? post(supposition) : `${post(supposition)}=${supposition.person}`;
  }
};

/** The supposition as one word, for addresses and keys; `readSupposition` reads it again. */
export const suppositionText = (supposition: Supposition): string => `${supposition.kind}:${operandOf(supposition)}`;

/** What can be supposed in one way only: a post is empty, or this one's, or that one's. */
const placeOf = (supposition: Supposition): string =>
  (supposition.kind === "without-incumbent" || supposition.kind === "with-incumbent" ? `post:${post(supposition)}` : suppositionText(supposition));

/** With one more, in the place of what contradicts it; sorted, so that the order of supposing does not matter. */
export const alsoSuppose = (all: readonly Supposition[], supposition: Supposition): readonly Supposition[] =>
  [...all.filter((each) => placeOf(each) !== placeOf(supposition)), supposition]
    .toSorted((a, b) => (suppositionText(a) < suppositionText(b) ? -1 : 1));
