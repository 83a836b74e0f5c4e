/**
 * One figure of the comparison, by what it counts: it can be named in an address, and opens exactly the contacts that it counts. Parts are
 * joined by `~`, which cannot stand in an id: `kr~us~own~leader,ministerial~2021-q2`.
 */
import type { ActorId, AdministrationId } from "../../model/id";
import { LEVELS, type Level } from "../../model/vocabulary";
import type { Network } from "../../network/network";
import { readPeriod, type Period } from "./periods";

/** `own`: with the party named itself, and no summit of a grouping. `grouping`: the party is in it as a member among others. */
export const CONTACT_KINDS = ["own", "grouping"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const FIRST_MODES = ["call", "in-person"] as const;
export type FirstMode = (typeof FIRST_MODES)[number];

/** `none`: no level is known. */
export const COUNTED_LEVELS = [...LEVELS, "none"] as const;
export type CountedLevel = (typeof COUNTED_LEVELS)[number];

export const levelOf = (level: CountedLevel): Level | undefined => (level === "none" ? undefined : level);
export const countedLevel = (level: Level | undefined): CountedLevel => level ?? "none";

export type Counted =
  /** Certainly within the periods, the first and the last one included. */
  | { readonly kind: "within"; readonly from: Period; readonly to: Period }
  /** Perhaps in one of them, but in which nobody can tell (I3). */
  | { readonly kind: "undated"; readonly from: Period; readonly to: Period }
  | { readonly kind: "first"; readonly mode: FirstMode; readonly administration: AdministrationId };

export interface Figure {
  readonly hub: ActorId;
  /** Of several a contact counts once. */
  readonly parties: readonly ActorId[];
  readonly kinds: readonly ContactKind[];
  readonly levels: readonly CountedLevel[];
  readonly counted: Counted;
}

const UNDATED = "undated-";

const countedText = (counted: Counted): string => {
  if (counted.kind === "first") return `first-${counted.mode}@${counted.administration}`;
  const { from, to } = counted;
  return `${counted.kind === "undated" ? UNDATED : ""}${from.name === to.name ? from.name : `${from.name}..${to.name}`}`;
};

export const figureText = ({ hub, parties, kinds, levels, counted }: Figure): string =>
  [parties.join(","), hub, kinds.join(","), levels.join(","), countedText(counted)].join("~");

const readCounted = ({ bundle }: Network, text: string): Counted | undefined => {
  const [mode, team] = text.split("@");
  if (team !== undefined) {
    const known = FIRST_MODES.find((each) => `first-${each}` === mode);
    const administration = bundle.administrations.find(({ id }) => id === team)?.id;
    return known === undefined || administration === undefined ? undefined : { kind: "first", mode: known, administration };
  }
  const isUndated = text.startsWith(UNDATED);
  const [from, to = from, ...more] = (isUndated ? text.slice(UNDATED.length) : text).split("..").map(readPeriod);
  if (from === undefined || to === undefined || more.length > 0 || from.first > to.last) return undefined;
  return { kind: isUndated ? "undated" : "within", from, to };
};

/** Those of the texts that are among the known; `undefined` where one is not, or none is given. */
const among = <T extends string>(text: string | undefined, known: readonly T[]): readonly T[] | undefined => {
  const texts = (text ?? "").split(",");
  const found = known.filter((each) => texts.includes(each));
  return found.length === new Set(texts).size ? found : undefined;
};

/** `undefined`: the text names no figure of this network. */
export const readFigure = (network: Network, text: string): Figure | undefined => {
  const [partyTexts, hubText, kindText, levelText, countedPart, ...more] = text.split("~");
  const ids = network.bundle.actors.map(({ id }) => id);
  const parties = (partyTexts ?? "").split(",").flatMap((each) => ids.find((id) => id === each) ?? []);
  const hub = ids.find((id) => id === hubText);
  const kinds = among(kindText, CONTACT_KINDS);
  const levels = among(levelText, COUNTED_LEVELS);
  const counted = countedPart === undefined ? undefined : readCounted(network, countedPart);
  if (more.length > 0 || hub === undefined || parties.length !== (partyTexts ?? "").split(",").length || kinds === undefined || levels === undefined || counted === undefined) return undefined;
  return { hub, parties, kinds, levels, counted };
};
