/** Who is put into a post for the sake of the argument: a record of the supposed network, and so named in both languages at once. */
import type { Bilingual } from "../model/text";

export const SOMEBODY: Bilingual = { ja: "後任者（仮定）", en: "somebody" };
