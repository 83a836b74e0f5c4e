/** Where a query stands in a text, whatever the width, case or kana. */
import { foldText } from "../../lens/fold-text";

export interface Match {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Folding can change the number of characters, so each is folded by itself and remembers where it came from. */
export const findMatch = (text: string, query: string): Match | undefined => {
  const wanted = foldText(query).trim();
  if (wanted === "") return undefined;
  const characters = Array.from(text);
  let folded = "";
  const origins: number[] = [];
  characters.forEach((character, index) => {
    const plain = foldText(character);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) origins.push(index);
  });
  const at = folded.indexOf(wanted);
  const first = origins[at];
  const last = origins[at + wanted.length - 1];
  if (at < 0 || first === undefined || last === undefined) return undefined;
  return {
    before: characters.slice(0, first).join(""),
    match: characters.slice(first, last + 1).join(""),
    after: characters.slice(last + 1).join(""),
  };
};
