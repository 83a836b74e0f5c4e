import { coveredIn, stretchesOf, type Covered } from "../../history/countries/covered";
import { levelOf, type Figure } from "../../history/countries/figure";
import { firstContact } from "../../history/countries/first-contact";
import { latestDay, type PartialDate } from "../../model/date";
import type { Network } from "../../network/network";

/** What sources cover of the time that the figure is about; of a first contact, of the time before it. */
export const coveredByFigure = (network: Network, { hub, parties, kinds, levels, counted }: Figure, until: PartialDate): Covered | undefined => {
  const [only] = parties;
  if (counted.kind === "first") {
    return only === undefined ? undefined : firstContact(network, { hub, party: only, kinds, mode: counted.mode, administration: counted.administration, until })?.before;
  }
  const days = { first: counted.from.first, last: Math.min(counted.to.last, latestDay(until)) };
  return coveredIn(parties.flatMap((party) => levels.flatMap((level) => stretchesOf(network, { hub, party, level: levelOf(level) }, days))), days);
};
