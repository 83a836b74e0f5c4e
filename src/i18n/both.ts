/** Both languages at once, for those who speak without waiting: the command line and tests. */
import { en } from "./en";
import { ja } from "./ja";
import { addWords } from "./words";

export const addBothLanguages = (): void => {
  addWords("ja", ja);
  addWords("en", en);
};
