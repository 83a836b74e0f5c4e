/** Who of the countries followed, and the United States, belongs to which grouping, by one list near the opening date. */
import type { Row } from "../parse/reading";
import { FOLLOWED } from "./followed";

const SNAPSHOT = "2024-11-14";
const GROUPINGS: Readonly<Record<string, string>> = { "G-7": "g7", "G-20": "g20", "Quad": "quad", "NATO": "nato", "APEC": "apec", "UN": "un", "ASEAN": "asean", "EAS": "east-asia-summit" };
/** Named by their members; nothing is said of one that no contact tells of. */
const BY_NAME: Readonly<Record<string, readonly string[]>> = { "jp-us-rok": ["jp", "kr", "us"], "jp-us-ph": ["jp", "ph", "us"], "aukus": ["au", "uk", "us"] };

export const membershipsOf = (rows: readonly Row[], citationOf: (grouping: string) => Readonly<Record<string, string>> | undefined): { readonly id: string; readonly grouping: string }[] => {
  const codes = new Map([...FOLLOWED.map(({ fips, code }) => [fips, code] as const), ["us", "us"] as const]);
  const listed = rows.flatMap(({ snapshot = "", fips = "", io = "", status = "" }) => {
    const [member, grouping] = [codes.get(fips), GROUPINGS[io]];
    return snapshot !== SNAPSHOT || status !== "member" || member === undefined || grouping === undefined || member === "eu" ? [] : [{ id: `${member}--${grouping}`, member, grouping, sources: [{ source: "io-memberships", locator: SNAPSHOT }] }];
  });
  const named = Object.entries(BY_NAME).flatMap(([grouping, members]) => {
    const citation = citationOf(grouping);
    return citation === undefined ? [] : members.map((member) => ({ id: `${member}--${grouping}`, member, grouping, sources: [citation] }));
  });
  return [...listed, ...named].toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
