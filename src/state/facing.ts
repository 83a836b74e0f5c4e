/** Which two sides stand face to face: part of the view, so of the address. */
import { openingLens, withOff } from "../lens/lens";
import type { ActorId } from "../model/id";
import type { Network } from "../network/network";
import { withParties, type Facing } from "../network/with-parties";
import type { Transition } from "./session";

/** `network`: as the data have it. Who was hidden only to keep the picture readable is chosen anew; what the reader hid stays hidden, but for the two sides. */
export const setFacing = (network: Network, facing: Facing | undefined): Transition => (session) => {
  const [before, after] = [withParties(network, session.facing), withParties(network, facing)];
  const off = session.lens.off.party ?? new Set<string>();
  const opened = openingLens(before).off.party ?? new Set<string>();
  const isAsOpened = off.size === opened.size && [...off].every((party) => opened.has(party));
  const { parties } = after.bundle.dataset;
  const party = isAsOpened ? openingLens(after).off.party ?? [] : [...off].filter((each) => !parties.some((side) => side === each));
  return { ...session, facing: after === network ? undefined : facing, lens: withOff(session.lens, "party", party) };
};

/** `kr~us`, each a party of the network. */
export const readFacing = ({ index, nesting }: Network, text: string): Facing | undefined => {
  const ids = text.split("~");
  const [left, right] = ids.map((id): ActorId | undefined => {
    const actor = [...index.actors.values()].find((each) => each.id === id);
    return actor !== undefined && actor.kind !== "person" && nesting.partyOf(actor.id) === actor.id ? actor.id : undefined;
  });
  return ids.length === 2 && left !== undefined && right !== undefined && left !== right ? [left, right] : undefined;
};

export const facingText = (facing: Facing): string => facing.join("~");
