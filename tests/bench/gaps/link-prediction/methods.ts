/** What is compared. Every method sees the same graph: channels and the steps inside a house. */
import type { UndirectedGraph } from "graphology";
import { likelyNetwork, type LikelyInput } from "../../../../src/gaps/likely/likely-network";
import { predictChannels } from "../../../../src/gaps/likely/predict";
import { adamicAdar } from "../../../../src/measures/link-prediction/adamic-adar";
import { commonNeighbours } from "../../../../src/measures/link-prediction/common-neighbours";
import { preferentialAttachment } from "../../../../src/measures/link-prediction/preferential-attachment";
import { resourceAllocation } from "../../../../src/measures/link-prediction/resource-allocation";

type Scores = (a: string, b: string) => number;

export interface Method {
  readonly name: string;
  readonly scores: (input: LikelyInput) => Scores;
}

const ofGraph = (name: string, of: (graph: UndirectedGraph, a: string, b: string) => number): Method => ({
  name,
  scores: (input) => {
    const { graph } = likelyNetwork(input);
    return (a, b) => of(graph, a, b);
  },
});

const likely = (name: string, seen: (input: LikelyInput) => LikelyInput): Method => ({
  name,
  scores: (input) => {
    const prediction = predictChannels(seen(input));
    return (a, b) => prediction.of(a, b).score;
  },
});

export const BASELINE = ofGraph("Adamic–Adar", adamicAdar);
export const LIKELY_MISSING = likely("likely-missing", (input) => input);

export const METHODS: readonly Method[] = [
  ofGraph("common neighbours", commonNeighbours),
  BASELINE,
  ofGraph("resource allocation", resourceAllocation),
  ofGraph("preferential attachment", preferentialAttachment),
  likely("likely-missing, graph alone", ({ nodes, channels, steps }) => ({ nodes: nodes.map(({ id, side }) => ({ id, side })), channels, steps })),
  likely("likely-missing, no precedent", (input) => ({ ...input, precedent: [] })),
  LIKELY_MISSING,
];
