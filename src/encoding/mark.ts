/** How an actor is drawn: outline by kind, filling by how its post is held. */
import type { ActorKind } from "../model/vocabulary";

/** The order is the number that the shader gets. */
export const SHAPES = ["circle", "square", "diamond", "hexagon", "target"] as const;
export type Shape = (typeof SHAPES)[number];

/** `dotted`: hollow with a dot in the middle, for one who is named but not yet in. */
export const FILLINGS = ["solid", "hollow", "dashed", "dotted", "half"] as const;
type Filling = (typeof FILLINGS)[number];

export interface MarkSign {
  readonly shape: Shape;
  /** px from the middle to the edge. */
  readonly radius: number;
  readonly filling: Filling;
}

/** How a post is held; the words of the stage's view, repeated here because encoding stands below it. */
export type PostState = "none" | "held" | "acting" | "designate" | "unsure" | "vacant" | "not-yet-known";

const OUTLINES: Readonly<Record<ActorKind, { readonly shape: Shape; readonly radius: number }>> = {
  office: { shape: "circle", radius: 7.5 },
  organization: { shape: "square", radius: 6.5 },
  movement: { shape: "diamond", radius: 8.5 },
  grouping: { shape: "target", radius: 9 },
  state: { shape: "hexagon", radius: 8 },
  person: { shape: "circle", radius: 5 },
};

const FILLING_OF_POST: Readonly<Record<PostState, Filling>> = {
  none: "solid",
  held: "solid",
  acting: "half",
  unsure: "half",
  designate: "dotted",
  vacant: "dashed",
  "not-yet-known": "dashed",
};

export function markSign(kind: ActorKind, post: PostState): MarkSign {
  return { ...OUTLINES[kind], filling: FILLING_OF_POST[post] };
}
