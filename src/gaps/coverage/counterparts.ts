/** Counterpart offices: the same function, level and kind, one of each party. */
import type { Actor } from "../../model/records/actor";
import type { Snapshot } from "../../network/snapshot";
import type { Ends } from "./cell";
import type { Pair } from "./pairs";

const keyOf = ({ function: office, level, kind }: Actor): string | undefined =>
  // The counterpart of an embassy is the ministry of its host, not the embassy that the host sends.
  (office === undefined || office === "diplomatic-mission" || level === undefined || !["office", "organization"].includes(kind)
    ? undefined : `${office} ${level} ${kind}`);

/** Only between parties of which a pair is already known: relationships, never every pair of parties. Cost: pairs of offices of one function. */
export const counterpartsOf = ({ network, seats }: Snapshot, known: readonly Pair[]): Ends[] => {
  const offices = new Map<string, Actor[]>();
  for (const actor of new Set([...seats.all.values()].map((seat) => seat.actor))) {
    const key = keyOf(actor);
    if (key === undefined) continue;
    const at = `${network.nesting.partyOf(actor.id)} ${key}`;
    offices.set(at, [...offices.get(at) ?? [], actor]);
  }
  const parties = new Map(known.filter(({ isWithin }) => !isWithin).map((pair) => [pair.parties.join("~"), pair.parties]));
  const keys = new Set([...offices.values()].flatMap(([first]) => (first === undefined ? [] : keyOf(first) ?? [])));
  return [...parties.values()].flatMap(([a, b]) => [...keys].flatMap((key) =>
    (offices.get(`${a} ${key}`) ?? []).flatMap((near) => (offices.get(`${b} ${key}`) ?? []).map((far): Ends => [near.id, far.id]))));
};
