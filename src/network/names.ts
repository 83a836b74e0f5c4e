/** What a body that was renamed is called on a date. */
import { isBefore, type PartialDate } from "../model/date";
import type { ActorId } from "../model/id";
import type { Actor, FormerName } from "../model/records/actor";
import type { Bilingual } from "../model/text";
import type { Network } from "./network";

/** The record that an actor under a former name was made from. */
const recordOf = new WeakMap<Actor, Actor>();
const underName = new WeakMap<FormerName, Actor>();

/** The record with the names of the date; the same object each time, and the record itself where they are its own. The reading is that of the name now. */
const namedOn = (actor: Actor, date: PartialDate): Actor => {
  const record = recordOf.get(actor) ?? actor;
  // On a date that may be before or after the change (I3) it has its later name.
  const former = record.formerNames?.find(({ until }) => isBefore(date, until) === "yes");
  if (former === undefined) return record;
  const known = underName.get(former);
  if (known !== undefined) return known;
  const named: Actor = { ...record, name: former.name, shortName: former.shortName, reading: undefined };
  recordOf.set(named, record);
  underName.set(former, named);
  return named;
};

/** The full name on the date, whatever date the actor was taken from. Cost: linear in its former names. */
export const nameOn = (actor: Actor, date: PartialDate): Bilingual => namedOn(actor, date).name;

interface Renaming {
  readonly renamed: readonly Actor[];
  /** By the names in them: few, since few bodies are renamed, and each time the same, since much is remembered of a network. */
  readonly variants: Map<string, Network>;
}

const renamings = new WeakMap<Network["bundle"], Renaming>();

const renamingOf = (bundle: Network["bundle"]): Renaming => {
  const known = renamings.get(bundle) ?? { renamed: bundle.actors.filter(({ formerNames }) => formerNames !== undefined), variants: new Map<string, Network>() };
  renamings.set(bundle, known);
  return known;
};

/**
 * The network with the actors of its index named as on the date, so that whoever looks an actor up as of a date has its name of that date. The
 * same object for all dates between two changes of names. The bundle stays what the files say. Cost: linear in the renamed actors, and in all
 * actors once for each set of names.
 */
export const namedNetwork = (network: Network, date: PartialDate): Network => {
  const { bundle, index } = network;
  const { renamed, variants } = renamingOf(bundle);
  const actors = renamed.map((actor) => namedOn(actor, date));
  if (actors.every((actor) => index.actors.get(actor.id) === actor)) return network;
  const key = actors.map(({ name }) => `${name.ja}\n${name.en}`).join("\n");
  const named = variants.get(key) ?? { ...network, index: { ...index, actors: new Map<ActorId, Actor>([...index.actors, ...actors.map((actor) => [actor.id, actor] as const)]) } };
  variants.set(key, named);
  return named;
};
