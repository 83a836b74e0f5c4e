/** Which change of government is looked at, and with how much hindsight; in the address as `transition=trump-2025` and `knowledge=came-out`. */
import { KNOWLEDGE, type Knowledge } from "../history/transition/knowledge";
import type { AdministrationId } from "../model/id";
import type { Network } from "../network/network";

export interface TransitionPlace {
  /** `undefined`: the present one. */
  readonly administration: AdministrationId | undefined;
  readonly knowledge: Knowledge;
}

export const OPENING_TRANSITION: TransitionPlace = { administration: undefined, knowledge: "as-known" };

const NAMES = ["transition", "knowledge"];
export const isTransitionPart = (name: string): boolean => NAMES.includes(name);

export const transitionInAddress = ({ administration, knowledge }: TransitionPlace): readonly (readonly [string, string])[] => [
  ...(administration === undefined ? [] : [["transition", administration] as const]),
  ...(knowledge === OPENING_TRANSITION.knowledge ? [] : [["knowledge", knowledge] as const]),
];

interface NotFound {
  readonly code: "unknown-id" | "unknown-part";
  readonly value: string;
}

/** What is not understood is told, and left as it opens. */
export const readTransition = (
  parameters: URLSearchParams, { bundle }: Pick<Network, "bundle">,
): { readonly place: TransitionPlace; readonly problems: readonly NotFound[] } => {
  const [id, seen] = [parameters.get("transition"), parameters.get("knowledge")];
  const administration = bundle.administrations.find((each) => each.id === id)?.id;
  const knowledge = KNOWLEDGE.find((each) => each === seen);
  return {
    place: { administration, knowledge: knowledge ?? OPENING_TRANSITION.knowledge },
    problems: [
      ...(id === null || administration !== undefined ? [] : [{ code: "unknown-id" as const, value: id }]),
      ...(seen === null || knowledge !== undefined ? [] : [{ code: "unknown-part" as const, value: seen }]),
    ],
  };
};
