import type { ActorId } from "../model/id";
import type { Network } from "./network";

/** Which side stands left, and which right. */
export type Facing = readonly [ActorId, ActorId];

/**
 * The same records with two other sides face to face; the same network where these two are. What is missing does not depend on who stands
 * where: the rules go by `ownParties`, which stay. Cost: constant.
 */
export const withParties = (network: Network, facing: Facing | undefined): Network => {
  const { dataset } = network.bundle;
  if (facing === undefined || (facing[0] === dataset.parties[0] && facing[1] === dataset.parties[1])) return network;
  return { ...network, bundle: { ...network.bundle, dataset: { ...dataset, parties: [facing[0], facing[1]] } } };
};
