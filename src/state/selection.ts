/** The one thing that the inspector is about. */
import type { ActorId, ChannelId, IssueId } from "../model/id";
import type { GapId } from "../gaps/gap";

export type Selection =
  | { readonly kind: "nothing" }
  | { readonly kind: "actor"; readonly id: ActorId }
  | { readonly kind: "channel"; readonly id: ChannelId }
  | { readonly kind: "issue"; readonly id: IssueId }
  | { readonly kind: "gap"; readonly id: GapId };

export const NOTHING: Selection = { kind: "nothing" };
