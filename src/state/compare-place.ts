/** What the screen is compared with: another date, other data. Pure transitions, and the part of the address that holds them. */
import { parseDate, type PartialDate } from "../model/date";
import type { Session, Transition } from "./session";

/** One of the product's own data sets, by its folder, or the reader's own file, which is in no address (I6). */
export type Beside = { readonly kind: "shipped"; readonly folder: string } | { readonly kind: "file" };

export const setAgainst = (against: PartialDate | undefined): Transition => (session) => ({ ...session, against });
export const setBeside = (beside: Beside | undefined): Transition => (session) => ({ ...session, beside });

/** `against`: the date compared with, also where it was only proposed. */
export const swapDates = (against: PartialDate): Transition => (session) => ({ ...session, asOf: against, against: session.asOf });

/** The picture is of one date again. */
export const leaveComparison: Transition = (session) => ({ ...session, against: undefined, beside: undefined });

/** Is the picture of both? What is supposed is looked at by itself. */
export const isCompared = ({ against, suppositions }: Pick<Session, "against" | "suppositions">): boolean => against !== undefined && suppositions.length === 0;

type ComparePlace = Pick<Session, "against" | "beside">;

const PARTS = ["against", "beside"];

export const isComparePart = (name: string): boolean => PARTS.includes(name);

export const comparisonInAddress = ({ against, beside }: ComparePlace): (readonly [name: string, value: string])[] => [
  ...(against === undefined ? [] : [["against", against] as const]),
  ...(beside?.kind === "shipped" ? [["beside", beside.folder] as const] : []),
];

/** As data sets of the product are called: nothing in it leads elsewhere. */
const FOLDER = /^[\w-]{1,80}$/;

export interface ComparePlaceProblem {
  readonly code: "not-a-date" | "unknown-part";
  readonly value: string;
}

export const readComparison = (parameters: URLSearchParams): { readonly place: ComparePlace; readonly problems: readonly ComparePlaceProblem[] } => {
  const [date, folder] = [parameters.get("against"), parameters.get("beside")];
  const against = date === null ? undefined : parseDate(date);
  const isFolder = folder !== null && FOLDER.test(folder);
  return {
    place: { against, beside: isFolder ? { kind: "shipped", folder } : undefined },
    problems: [
      ...(date !== null && against === undefined ? [{ code: "not-a-date", value: date } as const] : []),
      ...(folder !== null && !isFolder ? [{ code: "unknown-part", value: folder } as const] : []),
    ],
  };
};
