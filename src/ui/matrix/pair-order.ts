/** Pairs by the names of their ends, in the order in which they are read. */
import type { Pair } from "../../gaps/coverage/pairs";
import type { Language } from "../../model/text";
import type { RecordIndex } from "../../network/record-index";
import { compareText, sortName } from "../common/reading-order";

/** A stable sort leaves the two teams of a pair as they are. */
export const byPairName = (index: RecordIndex, language: Language) => {
  const compare = compareText(language);
  const nameOf = ({ ends }: Pair): string => ends.map((end) => {
    const actor = index.actors.get(end);
    return actor === undefined ? end : sortName(actor, language);
  }).join("\u0000");
  return (a: Pair, b: Pair): number => compare(nameOf(a), nameOf(b));
};
