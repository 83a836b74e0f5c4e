/** The order of the rows: names from the first to the last, figures from the most to the least, and turned round. */
import type { Actor } from "../../model/records/actor";
import type { ActorId } from "../../model/id";
import type { Language } from "../../model/text";
import type { RecordIndex } from "../../network/record-index";
import type { CountriesSort } from "../../state/countries-place";
import { byReading } from "../common/reading-order";

/** `valueOf`: what a row has in the column of that name; `undefined`: nothing that could be compared, which stands last either way. */
export const sortedParties = <Row extends { readonly party: ActorId | undefined }>(
  rows: readonly Row[], { by, isTurned }: CountriesSort, valueOf: (row: Row, column: string) => number | undefined, { index, language }: { readonly index: RecordIndex; readonly language: Language },
): readonly Row[] => {
  const actorOf = ({ party }: Row): Actor | undefined => (party === undefined ? undefined : index.actors.get(party));
  const compareNames = byReading(language);
  const byName = (a: Row, b: Row): number => {
    const [one, other] = [actorOf(a), actorOf(b)];
    return one === undefined || other === undefined ? 0 : compareNames(one, other);
  };
  if (by === "name") return rows.toSorted((a, b) => (isTurned ? byName(b, a) : byName(a, b)));
  return rows.toSorted((a, b) => {
    const [one, other] = [valueOf(a, by), valueOf(b, by)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined) || byName(a, b);
    return (isTurned ? one - other : other - one) || byName(a, b);
  });
};
