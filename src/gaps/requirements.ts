/** An expectation as it holds on a date, for one administration or none. */
import { holdsOn, isOnOrBefore, laterOf, type PartialDate } from "../model/date";
import type { Administration } from "../model/records/administration";
import type { Expectation } from "../model/records/expectation";
import { transitionOf } from "../network/administrations";
import type { Network } from "../network/network";

export interface Requirement {
  readonly expectation: Expectation;
  /** Whose team must be reached. `undefined`: whoever is there. */
  readonly administration: Administration | undefined;
  /** From when it counts. */
  readonly from: PartialDate | undefined;
  /** By when it should be met. */
  readonly due: PartialDate | undefined;
}

const fromAdministration = ({ administrations }: Network["index"], expectation: Expectation): Requirement => {
  const administration = expectation.administration === undefined ? undefined : administrations.get(expectation.administration);
  return {
    expectation,
    administration,
    from: expectation.from ?? administration?.elected ?? administration?.from,
    due: expectation.by ?? (expectation.aim === "open" ? administration?.from : undefined),
  };
};

const general = (expectation: Expectation, inOffice: Administration): Requirement =>
  ({ expectation, administration: inOffice, from: laterOf(expectation.from, inOffice.from), due: expectation.by });

/** What is expected of an administration, whatever the date: what is bound to it, and from its first day on what holds for every one of its party. */
export const requirementsFor = ({ bundle, index }: Network, administration: Administration): Requirement[] =>
  bundle.expectations.flatMap((expectation) => {
    if (expectation.everyAdministrationOf === administration.party) return [general(expectation, administration)];
    return expectation.administration === administration.id ? [fromAdministration(index, expectation)] : [];
  });

/**
 * The expectations that hold on the date. One bound to an administration holds from its election, or its
 * own `from`, until that administration ends; a general one holds for the administration in office, since
 * before its first day there are no offices of it to reach. Only a certain beginning counts (I3).
 */
export const requirementsOn = (network: Network, date: PartialDate): Requirement[] =>
  network.bundle.expectations.flatMap((expectation) => {
    const party = expectation.everyAdministrationOf;
    const inOffice = party === undefined ? undefined : transitionOf(network.index, party, date).inOffice;
    if (party !== undefined && inOffice === undefined) return [];
    const requirement = inOffice === undefined ? fromAdministration(network.index, expectation) : general(expectation, inOffice);
    const begun = requirement.from === undefined || isOnOrBefore(requirement.from, date) === "yes";
    const over = holdsOn({ to: requirement.administration?.to }, date) === "no";
    return begun && !over ? [requirement] : [];
  });
