/** Text → supposition, held against a network: what is not in it is told with the nearest that is. */
import type { ActorId, AdministrationId } from "../../model/id";
import type { Actor } from "../../model/records/actor";
import { nearest } from "../../model/suggest";
import { LEVELS, type ActorKind } from "../../model/vocabulary";
import type { Network } from "../../network/network";
import { SUPPOSITION_KINDS, type Supposition, type SuppositionKind } from "./supposition";

export type ReadSupposition =
  | { readonly kind: "read"; readonly supposition: Supposition }
  /** `suggestion`: the nearest word that would do. */
  | { readonly kind: "unknown"; readonly value: string; readonly suggestion: string | undefined };

const unknown = (value: string, known: Iterable<string>): ReadSupposition => ({ kind: "unknown", value, suggestion: nearest(value, known) });
const read = (supposition: Supposition): ReadSupposition => ({ kind: "read", supposition });

const actorsOf = (network: Network, kind: ActorKind | undefined): readonly Actor[] =>
  network.bundle.actors.filter((each) => kind === undefined || each.kind === kind);

type Found<T> = { readonly found: T } | Extract<ReadSupposition, { kind: "unknown" }>;

const findIn = <T extends string>(ids: readonly T[], text: string): Found<T> => {
  const found = ids.find((id) => id === text);
  return found === undefined ? { kind: "unknown", value: text, suggestion: nearest(text, ids) } : { found };
};

const actorIn = (network: Network, text: string, kind?: ActorKind): Found<ActorId> => findIn(actorsOf(network, kind).map(({ id }) => id), text);

/** `office` or `office@administration`, the administration being one of the office's own party. */
const postIn = (network: Network, text: string): Found<{ readonly office: ActorId; readonly administration?: AdministrationId }> => {
  const at = text.indexOf("@");
  const office = actorIn(network, at < 0 ? text : text.slice(0, at), "office");
  if (!("found" in office)) return office;
  if (at < 0) return { found: { office: office.found } };
  const party = network.nesting.partyOf(office.found);
  const administration = findIn((network.index.administrationsOf.get(party) ?? []).map(({ id }) => id), text.slice(at + 1));
  return "found" in administration ? { found: { office: office.found, administration: administration.found } } : administration;
};

/** `operand`: as `operandOf` writes it. */
export const readOperand = (network: Network, kind: SuppositionKind, operand: string): ReadSupposition => {
  switch (kind) {
    case "without-actor": {
      const actor = actorIn(network, operand);
      return "found" in actor ? read({ kind, actor: actor.found }) : actor;
    }
    case "without-channel": {
      const channel = findIn(network.bundle.channels.map(({ id }) => id), operand);
      return "found" in channel ? read({ kind, channel: channel.found }) : channel;
    }
    case "without-level": {
      const level = findIn(LEVELS, operand);
      return "found" in level ? read({ kind, level: level.found }) : level;
    }
    case "without-incumbent": {
      const post = postIn(network, operand);
      return "found" in post ? read({ kind, ...post.found }) : post;
    }
    case "with-incumbent": {
      const at = operand.indexOf("=");
      const post = postIn(network, at < 0 ? operand : operand.slice(0, at));
      if (!("found" in post)) return post;
      if (at < 0) return read({ kind, ...post.found });
      const person = actorIn(network, operand.slice(at + 1), "person");
      return "found" in person ? read({ kind, ...post.found, person: person.found }) : person;
    }
  }
};

/** `text`: as `suppositionText` writes it. Cost: linear in the records of the kind that it names. */
export const readSupposition = (network: Network, text: string): ReadSupposition => {
  const at = text.indexOf(":");
  const kind = SUPPOSITION_KINDS.find((each) => each === text.slice(0, at));
  return kind === undefined ? unknown(text, SUPPOSITION_KINDS) : readOperand(network, kind, text.slice(at + 1));
};
