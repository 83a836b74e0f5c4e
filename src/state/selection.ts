/** The one thing that the inspector is about. */
import type { ActorId, ChannelId, IssueId } from "../model/id";
import type { GapId } from "../gaps/gap";

export type Selection =
  | { readonly kind: "nothing" }
  | { readonly kind: "actor"; readonly id: ActorId }
  | { readonly kind: "channel"; readonly id: ChannelId }
  | { readonly kind: "issue"; readonly id: IssueId }
  | { readonly kind: "gap"; readonly id: GapId }
  /** Everything between two actors: what stands behind a bundle of alignments. */
  | { readonly kind: "relationship"; readonly id: string; readonly between: readonly [ActorId, ActorId] };

/** `~` cannot stand in an actor's id. */
export const relationship = (between: readonly [ActorId, ActorId]): Selection =>
  ({ kind: "relationship", id: between.join("~"), between });

export const NOTHING: Selection = { kind: "nothing" };
