/**
 * Whom a row names without saying of which state, or of another state than the one where the row is set. By full or family name
 * after a title; each was the only holder of such a title in the years that the tables are read for.
 */
const PEOPLE: Readonly<Record<string, string>> = {
  "Zelenskyy?|Zelensky": "ua", "Shmyhal": "ua", "Kuleba": "ua", "Macron": "fr", "Scholz|Merkel": "de", "Steinmeier": "de",
  "Boris Johnson|Johnson(?! Sirleaf)|Sunak|Starmer|Truss|Charles III|Elizabeth II": "uk", "Draghi|Meloni": "it", "Mattarella": "it",
  "Trudeau": "ca", "Kishida|Yoshihide Suga|Suga Yoshihide|Ishiba": "jp", "Yoon(?: Suk[- ][Yy]eol)?|Moon Jae-in": "kr",
  "Albanese|Scott Morrison": "au", "Ardern": "nz", "Narendra Modi|Modi|Jaishankar": "in", "Joko Widodo": "id", "Marcos": "ph", "Xi Jinping|Wang Yi": "cn",
  "Vladimir Putin|Putin|Sergei Lavrov|Sergey Lavrov|Lavrov": "ru", "Netanyahu|Herzog|Lapid|Gantz|Bennett": "il", "Mahmoud Abbas|Abbas": "ps",
  "Abdullah II|King Abdullah": "jo", "Safadi": "jo", "Bukele": "sv", "Mohammed [Bb]in Salman|Muhammad bin Salman": "sa", "Tamim [Bb]in Hamad": "qa",
  "Mohammed bin Abdulrahman": "qa", "El-Sisi|el-Sisi|Al-Sisi|Al Sisi": "eg", "Mohammed bin Zayed": "ae", "Tusk|Duda": "pl", "Zourabichvili": "ge",
};

const FOUND = Object.entries(PEOPLE).map(([names, code]) => [new RegExp(`(?<![\\p{L}-])(?:${names})(?![\\p{L}-])`, "u"), code] as const);

/** The state of the first person that is named, if any. */
export const stateOfPerson = (text: string): string | undefined =>
  FOUND.flatMap(([pattern, code]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ at, code }];
  }).toSorted((a, b) => a.at - b.at)[0]?.code;
