/** By which values each facet judges a channel, an alignment, a gap. */
import type { Gap } from "../gaps/gap";
import { onceFor } from "../gaps/once-for";
import type { ActorId } from "../model/id";
import type { Alignment } from "../model/records/alignment";
import { lowerRank } from "../network/levels";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { MISSING, NONE, type Facet } from "./lens";

/** `any`: one value that is on lets it through. `all`: one value that is off hides it. */
export interface Trait {
  readonly values: readonly string[];
  readonly passes: "any" | "all";
}

export type Traits = Readonly<Partial<Record<Facet, Trait>>>;

const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? [NONE] : values);
const anyOf = (values: readonly string[]): Trait => ({ values: orNone([...new Set(values)]), passes: "any" });
const allOf = (values: readonly string[]): Trait => ({ values: [...new Set(values)], passes: "all" });

const ofEnds = ({ network }: Snapshot, ends: readonly [ActorId, ActorId]): Traits => {
  const actors = ends.flatMap((end) => network.index.actors.get(end) ?? []);
  return {
    party: allOf(ends.map((end) => network.nesting.partyOf(end))),
    kind: allOf(actors.map(({ kind }) => kind)),
    function: anyOf(actors.flatMap((actor) => actor.function ?? [])),
  };
};

/** Of a network's channels, whatever the date. */
const ofChannels = onceFor<Snapshot["network"], Map<ChannelState["channel"], Map<ChannelState["status"], Traits>>>(() => new Map());

/** The same object for the same status: while time is dragged each frame asks for all of them, and few have changed. */
export const traitsOfChannel = (snapshot: Snapshot, { channel, level, status }: ChannelState): Traits => {
  const known = ofChannels(snapshot.network);
  const byStatus = known.get(channel) ?? new Map<ChannelState["status"], Traits>();
  known.set(channel, byStatus);
  const found = byStatus.get(status);
  if (found !== undefined) return found;
  const traits: Traits = {
    ...ofEnds(snapshot, channel.ends),
    level: anyOf(level === undefined ? [] : [level]),
    status: anyOf([status]),
    nature: anyOf([channel.nature]),
    issue: anyOf(channel.issues ?? []),
  };
  byStatus.set(status, traits);
  return traits;
};

export const traitsOfAlignment = (snapshot: Snapshot, alignment: Alignment): Traits => ({
  ...ofEnds(snapshot, alignment.between),
  stance: anyOf([alignment.stance]),
  issue: anyOf([alignment.issue]),
});

/** Where any level would do, the gap is filtered with the level at which it is drawn: that of its ends. */
export const traitsOfGap = (snapshot: Snapshot, gap: Gap): Traits => {
  const level = gap.level ?? lowerRank(snapshot.network.index, gap.between);
  return {
    ...ofEnds(snapshot, gap.between),
    level: anyOf(level === undefined ? [] : [level]),
    status: anyOf([MISSING]),
    issue: anyOf(gap.issue === undefined ? [] : [gap.issue]),
  };
};
