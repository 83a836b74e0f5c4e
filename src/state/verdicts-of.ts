import type { Verdict } from "../model/records/verdict";
import type { Network } from "../network/network";
import type { VerdictState } from "../workspace/verdict-store";

const NONE: readonly Verdict[] = [];

/** Those on the gaps of the network: the ones of another data set say nothing of them. The same list as long as nothing changes. */
export const verdictsOf = ({ dataset, verdicts }: VerdictState, { bundle }: Network): readonly Verdict[] =>
  (dataset === bundle.dataset.id ? verdicts : NONE);
