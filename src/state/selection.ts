/** The one thing that the inspector is about. */
import type { CoverageColumn } from "../gaps/coverage/cell";
import type { CoverageMode } from "../gaps/coverage/coverage";
import type { GapId } from "../gaps/gap";
import { figureText, type Figure } from "../history/countries/figure";
import type { ActorId, AdministrationId, ChannelId, IssueId } from "../model/id";

export type Selection =
  | { readonly kind: "nothing" }
  | { readonly kind: "actor"; readonly id: ActorId }
  | { readonly kind: "channel"; readonly id: ChannelId }
  | { readonly kind: "issue"; readonly id: IssueId }
  | { readonly kind: "gap"; readonly id: GapId }
  /** Everything between two actors: what stands behind a bundle of alignments. */
  | { readonly kind: "relationship"; readonly id: string; readonly between: readonly [ActorId, ActorId]; readonly part?: RelationshipPart }
  /** Those behind a figure of the comparison across countries. */
  | { readonly kind: "contacts"; readonly id: string; readonly figure: Figure };

/** What one cell of the coverage matrix holds. */
export interface RelationshipPart {
  readonly column: CoverageColumn;
  readonly mode: CoverageMode;
  /** That of the team on its way in; `undefined`: whoever is there. */
  readonly administration: AdministrationId | undefined;
}

/** `~` cannot stand in an actor's id. */
export const relationship = (between: readonly [ActorId, ActorId]): Selection =>
  ({ kind: "relationship", id: between.join("~"), between });

export const relationshipPart = (between: readonly [ActorId, ActorId], part: RelationshipPart): Selection => ({
  kind: "relationship", between, part,
  id: [...between, part.column, part.mode, ...(part.administration === undefined ? [] : [part.administration])].join("~"),
});

export const contactsOf = (figure: Figure): Extract<Selection, { kind: "contacts" }> => ({ kind: "contacts", id: figureText(figure), figure });

export const NOTHING: Selection = { kind: "nothing" };
