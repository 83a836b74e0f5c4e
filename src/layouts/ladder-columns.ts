/** How the ladder divides its width: names outside, the channels' corridor between the two parties, everybody else at the right. */
import { LABEL_DISTANCE } from "./label-box";

/** The widest label of each column on one line, px; `third` is undefined where nobody stands there. */
export interface ColumnDemand {
  readonly left: number;
  readonly right: number;
  readonly third: number | undefined;
  /** Of the bands' names: they get a strip of their own at the left where the corridor stays wide enough. */
  readonly bandName?: number;
}

export interface LadderColumns {
  readonly bandX: number;
  readonly bandWidth: number;
  /** The middle of the marks, and the room for a line of their labels. */
  readonly left: { readonly x: number; readonly labelWidth: number };
  readonly right: { readonly x: number; readonly labelWidth: number };
  readonly third: { readonly x: number; readonly labelWidth: number } | undefined;
}

const BAND_INSET = 8;
const PADDING = 10;
const MARK_ROOM = 10;
const COLUMN_GAP = 20;
const WIDEST_LABEL = 230;
const NARROWEST_LABEL = 60;
/** Beside the names of bands, px; and what must be left of the corridor when they get their strip. */
const NAME_ROOM = 16;
const CORRIDOR_BESIDE_NAMES = 230;

const corridorWidth = (stageWidth: number): number => Math.min(Math.max(stageWidth * 0.22, 84), 300);

/** Gives each what it asks for as long as that is no more than an even share; what is left over goes to the others. */
function shareOut(room: number, demands: readonly number[]): number[] {
  const given = demands.map(() => 0);
  let open = demands.map((_, index) => index);
  let left = room;
  while (open.length > 0) {
    const share = left / open.length;
    const content = open.filter((index) => (demands[index] ?? 0) <= share);
    if (content.length === 0) {
      for (const index of open) given[index] = share;
      break;
    }
    for (const index of content) {
      given[index] = demands[index] ?? 0;
      left -= demands[index] ?? 0;
    }
    open = open.filter((index) => !content.includes(index));
  }
  return given;
}

export function ladderColumns(stageWidth: number, demand: ColumnDemand): LadderColumns {
  const bandWidth = Math.max(stageWidth - BAND_INSET * 2, 1);
  const asked = [demand.left, demand.right, ...(demand.third === undefined ? [] : [demand.third])]
    .map((width) => Math.min(Math.max(width, NARROWEST_LABEL), WIDEST_LABEL));
  const thirdMark = demand.third === undefined ? 0 : COLUMN_GAP + MARK_ROOM + LABEL_DISTANCE;
  const room = bandWidth - PADDING * 2 - LABEL_DISTANCE * 2 - corridorWidth(stageWidth) - thirdMark;
  const [left = 0, right = 0, third = 0] = shareOut(Math.max(room, NARROWEST_LABEL * asked.length), asked);
  const spare = Math.max(room - left - right - third, 0) + corridorWidth(stageWidth) - CORRIDOR_BESIDE_NAMES;
  const strip = (demand.bandName ?? 0) + NAME_ROOM;
  const leftX = BAND_INSET + PADDING + left + LABEL_DISTANCE + (demand.bandName !== undefined && spare >= strip ? strip : 0);
  const end = Math.max(BAND_INSET + bandWidth - PADDING, leftX + corridorWidth(stageWidth) + LABEL_DISTANCE + right + thirdMark + third);
  const thirdX = end - third - LABEL_DISTANCE;
  const rightX = demand.third === undefined ? end - right - LABEL_DISTANCE : thirdX - MARK_ROOM - COLUMN_GAP - right - LABEL_DISTANCE;
  return {
    bandX: BAND_INSET,
    bandWidth: Math.max(bandWidth, end + PADDING - BAND_INSET),
    left: { x: leftX, labelWidth: left },
    right: { x: rightX, labelWidth: right },
    third: demand.third === undefined ? undefined : { x: thirdX, labelWidth: third },
  };
}
