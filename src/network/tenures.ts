/** Who holds an office on a date, in which phase and for which administration. */
import { holdsOn, isOnOrBefore, type Certainty, type PartialDate } from "../model/date";
import type { ActorId, AdministrationId } from "../model/id";
import type { Tenure } from "../model/records/tenure";
import type { RecordIndex } from "./record-index";

export interface Holding {
  readonly tenure: Tenure;
  readonly certainty: Exclude<Certainty, "no">;
}

const holdings = (tenures: readonly Tenure[] | undefined, date: PartialDate): Holding[] =>
  (tenures ?? []).flatMap((tenure) => {
    const certainty = holdsOn(tenure, date);
    return certainty === "no" ? [] : [{ tenure, certainty }];
  });

/** Everyone who holds the office on the date, designates included; several while two teams overlap. */
export const holdersOf = (index: RecordIndex, office: ActorId, date: PartialDate): Holding[] =>
  holdings(index.tenuresOfOffice.get(office), date);

/** The offices that the person holds on the date, designations included. */
export const officesHeldBy = (index: RecordIndex, person: ActorId, date: PartialDate): Holding[] =>
  holdings(index.tenuresOfPerson.get(person), date);

/**
 * The one in charge on the date: an incumbent before an acting head, a certain one before a possible one,
 * and of two possible ones (dates of reduced precision) the later. A designate is not yet in charge.
 */
export const inCharge = (index: RecordIndex, office: ActorId, date: PartialDate): Holding | undefined => {
  const present = holdersOf(index, office, date).filter(({ tenure }) => tenure.phase !== "designate");
  const order = (holding: Holding): number =>
    (holding.certainty === "yes" ? 2 : 0) + (holding.tenure.phase === "incumbent" ? 1 : 0);
  return present.reduceRight<Holding | undefined>(
    (best, each) => (best === undefined || order(each) > order(best) ? each : best),
    undefined,
  );
};

/** Who has certainly been named for the office in an administration that has not yet begun. */
export const designateOf = (
  index: RecordIndex, office: ActorId, administration: AdministrationId, date: PartialDate,
): Holding | undefined => holdersOf(index, office, date)
  .find(({ tenure, certainty }) => certainty === "yes" && tenure.phase === "designate" && tenure.administration === administration);

/** The last one who left before the date, for "since when" and "who was there". */
export const lastHolderBefore = (index: RecordIndex, office: ActorId, date: PartialDate): Tenure | undefined =>
  (index.tenuresOfOffice.get(office) ?? []).findLast((tenure) =>
    tenure.phase !== "designate" && tenure.to !== undefined && isOnOrBefore(tenure.to, date) !== "no"
    && holdsOn(tenure, date) === "no");
