/** The lines of the stage between seats, before anything is placed. */
import { isQuestion, type Gap } from "../gaps/gap";
import type { Route } from "../gaps/routes/find-routes";
import type { LensView } from "../lens/apply-lens";
import { gapSeats } from "../lens/filterable";
import type { Level, Stance } from "../model/vocabulary";
import type { SeatKey } from "../network/seats";
import type { Snapshot } from "../network/snapshot";
import type { StageEdge } from "./stage-view";

export interface EdgeInput {
  readonly snapshot: Snapshot;
  readonly lensView: LensView;
  readonly gaps: readonly Gap[];
  readonly selectedGap: Gap | undefined;
  /** The route drawn for the selected gap: the best one. */
  readonly route: Route | undefined;
}

export const channelEdgeKey = (id: string): string => `channel:${id}`;
export const gapEdgeKey = (ends: readonly SeatKey[]): string => `gap:${ends.join("|")}`;
export const alignmentEdgeKey = (ends: readonly SeatKey[], stance: Stance): string => `alignment:${[...ends, stance].join("|")}`;

/** An edge, and the level at which it runs; `undefined`: none is recorded. */
export interface LevelledEdge {
  readonly edge: StageEdge;
  readonly level: Level | undefined;
}

export const channelEdges = ({ snapshot, lensView }: EdgeInput): LevelledEdge[] => [...lensView.channels].flatMap((id) => {
  const state = snapshot.channels.get(id);
  if (state === undefined) return [];
  const [source, target] = state.seats;
  return [{
    level: state.level,
    edge: {
      kind: "channel" as const, key: channelEdgeKey(id), source, target, status: state.status, nature: state.channel.nature,
      // A channel whose level nobody recorded is drawn as the faintest: nothing is claimed for it.
      level: state.level ?? "non-government",
    },
  }];
});

/**
 * One ghost for all that is missing between two seats, in the name of the selected gap or the gravest. A
 * question is drawn only when it is selected: the stage does not suggest what nobody has looked into.
 */
export const gapEdges = ({ snapshot, lensView, gaps, selectedGap }: EdgeInput): LevelledEdge[] => {
  const ghosts = new Map<string, LevelledEdge>();
  for (const gap of gaps) {
    if (gap !== selectedGap && (!lensView.gaps.has(gap.id) || isQuestion(gap))) continue;
    const ends = gapSeats(snapshot, gap);
    const [source, target] = ends;
    if (source === undefined || target === undefined) continue;
    const key = gapEdgeKey(ends);
    if (ghosts.has(key) && gap !== selectedGap) continue;
    ghosts.set(key, { level: gap.level, edge: { kind: "gap", key, source, target, gap: gap.id, level: gap.level, question: isQuestion(gap) } });
  }
  return [...ghosts.values()];
};

export const routeEdges = ({ snapshot, route }: EdgeInput): LevelledEdge[] => (route?.steps ?? []).map(({ from, to, kind, channel }, index) => ({
  level: channel === undefined ? undefined : snapshot.channels.get(channel)?.level,
  edge: { kind: "route", key: `route:${index}`, source: from, target: to, inside: kind !== "channel", step: index + 1 },
}));

/** One line for all issues on which two actors stand alike; a line an issue would hide everything else. */
export const alignmentEdges = ({ lensView }: EdgeInput): LevelledEdge[] => {
  const bundles = new Map<string, LevelledEdge>();
  for (const { between, stance } of lensView.alignments.values()) {
    const [source, target] = between.toSorted();
    if (source === undefined || target === undefined) continue;
    const key = alignmentEdgeKey([source, target], stance);
    bundles.set(key, { level: undefined, edge: { kind: "alignment", key, source, target, stance } });
  }
  return [...bundles.values()];
};

/** From each seat in view to the nearest one in view that it is part of. */
export const partOfEdges = ({ snapshot }: EdgeInput, keys: ReadonlySet<SeatKey>): LevelledEdge[] => [...keys].flatMap((key) => {
  const seat = snapshot.seats.all.get(key);
  if (seat === undefined) return [];
  const whole = snapshot.network.nesting.lineOf(seat.actor.id).slice(1).find((each) => keys.has(each));
  return whole === undefined ? [] : [{ level: undefined, edge: { kind: "part-of", key: `part-of:${key}`, source: key, target: whole } }];
});
