/** What the stage is to draw, as values: no pixels, no colours, no library. `scene` projects it. */
import type { Post } from "../network/seats";
import type { ActorKind, Level, Nature, Stance, Status } from "../model/vocabulary";

/** Which column of the ladder an item stands in: the data set's two parties, or everybody else. */
export type Column = "left" | "right" | "third";

/** How the post is filled as of the date; `none` for what is not a post. */
export type PostState = Post["kind"];

export interface StageNode {
  /**
   * The actor's id; with `@administration` behind it where an office has two teams at once. On the ladder an
   * actor without a rank stands in each band in which it has a channel: `jp|embassy`.
   */
  readonly key: string;
  readonly actor: string;
  readonly kind: ActorKind;
  readonly column: Column;
  /** The band of the ladder; `undefined`: the actor has no rank and stands in none. */
  readonly level: Level | undefined;
  /** What makes it face its counterpart: nodes of the same row key in one band stand on one row. */
  readonly row: string;
  /** In its band the lower stands higher: foreign affairs before defence, the incoming team before the outgoing. */
  readonly order: number;
  readonly post: PostState;
  readonly team: "incoming" | "outgoing" | undefined;
  /** First line: office or organization. In the language of the interface. */
  readonly label: string;
  /** Second, quieter: who holds it, or that nobody does. */
  readonly detail: string | undefined;
  /** It is there, and is supposed not to be. */
  readonly takenOut?: true;
}

interface StageEdgeBase {
  readonly key: string;
  /** Keys of nodes. */
  readonly source: string;
  readonly target: string;
}

export type StageEdge =
  | StageEdgeBase & { readonly kind: "channel"; readonly level: Level; readonly status: Status; readonly nature: Nature;
    /** It is there, and is supposed not to be: drawn faint, with the sign ⊘ in its middle. */
    readonly takenOut?: true;
    /** Beside another date or other data: a sign in its middle, and what is gone is drawn faint. */
    readonly compared?: "added" | "gone" | "changed";
  }
  | StageEdgeBase & { readonly kind: "alignment"; readonly stance: Stance }
  | StageEdgeBase & { readonly kind: "membership" }
  | StageEdgeBase & { readonly kind: "part-of" }
  /** A missing channel, a ghost with the sign ⊖ in its middle; a `question` is one that nobody has looked into, with the sign ?. */
  | StageEdgeBase & { readonly kind: "gap"; readonly gap: string; readonly level: Level | undefined; readonly question: boolean;
    /** How many gaps it stands for: one pair of offices may lack a channel for several issues. */
    readonly count: number;
  }
  /** A step of the route that could open the selected gap, drawn over what is there. */
  | StageEdgeBase & { readonly kind: "route"; readonly inside: boolean; readonly step: number };

/** The interface's words that are drawn on the canvas. */
export interface StageWords {
  readonly levels: Readonly<Record<Level, string>>;
  /** Headings of the columns. */
  readonly columns: Readonly<Record<Column, string>>;
  /** Heading of the band of actors without rank. */
  readonly unranked: string;
}

export interface StageView {
  readonly nodes: readonly StageNode[];
  readonly edges: readonly StageEdge[];
  readonly words: StageWords;
}

/** What the selection or the pointer singles out; the rest is dimmed. Keys of nodes and edges. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}
