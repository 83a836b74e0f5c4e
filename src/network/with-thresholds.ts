import { figuresIn, withFigures } from "../model/figures";
import type { ThresholdOverrides } from "../model/records/thresholds";
import type { Network } from "./network";

/** The same records, asked by other figures: a reader's over the data set's own. The same network where there are none. Cost: constant. */
export const withThresholds = (network: Network, adjustments: ThresholdOverrides): Network => {
  if (figuresIn(adjustments).length === 0) return network;
  const { dataset } = network.bundle;
  return { ...network, bundle: { ...network.bundle, dataset: { ...dataset, thresholds: withFigures(dataset.thresholds ?? {}, adjustments) } } };
};
