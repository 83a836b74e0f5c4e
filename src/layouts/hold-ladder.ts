/**
 * The ladder while somebody drags through time: who is there keeps its place, who leaves leaves a hole, who comes finds a free place in its
 * band and column, or else in a strip below. Where it ends depends on the way taken; at rest the ladder is laid out afresh.
 */
import { boxesOverlap, compareText } from "./geometry";
import type { Box, Point, Size } from "./geometry";
import { LABEL_DISTANCE, labelBox } from "./label-box";
import type { LabelSide } from "./label-box";
import { BAND_GAP, BAND_NAME_HEIGHT } from "./ladder";
import type { Ladder, LadderBand } from "./ladder";
import type { BandLevel, LadderColumn, LadderItem } from "./ladder-item";

export interface HeldItem extends LadderItem {
  /** Its label without the second line: no larger than the whole one, and never larger than any that it had before. */
  readonly short: Size;
}

interface Standing {
  readonly at: Point;
  readonly side: LabelSide;
}

export interface HeldLadder extends Ladder {
  /** Keys of those that have room for the first line of their label only. */
  readonly short: ReadonlySet<string>;
  /** Where those stood who have left meanwhile: they come back to their own places. */
  readonly holes: ReadonlyMap<string, Standing>;
}

/** px about the middle of a mark that no label may touch. */
const MARK = 8;
const STEP = 2;
const ROW_GAP = 4;

const outline = (at: Point, side: LabelSide, label: Size): Box => {
  const box = labelBox(at, side, label);
  const [left, top] = [Math.min(box.x, at.x - MARK), Math.min(box.y, at.y - MARK)];
  return {
    x: left, y: top,
    width: Math.max(box.x + box.width, at.x + MARK) - left,
    height: Math.max(box.y + box.height, at.y + MARK) - top,
  };
};

const whole = ({ labelWidth, labelHeight }: HeldItem): Size => ({ width: labelWidth, height: labelHeight });
const bandOf = ({ level }: LadderItem): BandLevel => level ?? "unranked";
const byPlace = (a: LadderItem, b: LadderItem): number => (a.order ?? 0) - (b.order ?? 0) || compareText(a.row, b.row) || compareText(a.key, b.key);

/** Who stands where, and the room that it takes. */
class Room {
  readonly standings = new Map<string, Standing>();
  readonly short = new Set<string>();
  private readonly outlines = new Map<string, Box>();

  isFree(box: Box, except?: string): boolean {
    for (const [key, other] of this.outlines) if (key !== except && boxesOverlap(box, other)) return false;
    return true;
  }

  stand(item: HeldItem, standing: Standing, isShort: boolean): void {
    this.standings.set(item.key, standing);
    this.outlines.set(item.key, outline(standing.at, standing.side, isShort ? item.short : whole(item)));
    if (isShort) this.short.add(item.key);
    else this.short.delete(item.key);
  }

  /** With its whole label, or with the first line alone. */
  standIfFree(item: HeldItem, standing: Standing, others: readonly Box[], within?: Box): boolean {
    for (const isShort of [false, true]) {
      const box = outline(standing.at, standing.side, isShort ? item.short : whole(item));
      if (within !== undefined && (box.y < within.y || box.y + box.height > within.y + within.height)) continue;
      if (!this.isFree(box) || others.some((other) => boxesOverlap(box, other))) continue;
      this.stand(item, standing, isShort);
      return true;
    }
    return false;
  }
}

/** Those who were there, each with as much of its label as it has room for; who has the label it had goes first. */
const keep = (room: Room, before: Ladder, kept: readonly HeldItem[]): void => {
  for (const item of kept) {
    const at = before.positions.get(item.key);
    if (at !== undefined) room.stand(item, { at, side: before.sides.get(item.key) ?? "right" }, true);
  }
  const hadThat = ({ key, labelWidth, labelHeight }: HeldItem): boolean => {
    const box = before.labelBoxes.get(key);
    return box?.width === labelWidth && box.height === labelHeight;
  };
  for (const item of [...kept.filter(hadThat), ...kept.filter((each) => !hadThat(each))]) {
    const standing = room.standings.get(item.key);
    if (standing !== undefined && room.isFree(outline(standing.at, standing.side, whole(item)), item.key)) room.stand(item, standing, false);
  }
};

/** The places of a column in a band, from the one beside its counterpart outward. */
const placesIn = (before: Ladder, band: LadderBand, column: LadderColumn, preferred: number): readonly Standing[] => {
  const of = before.columns[column];
  if (of === undefined) return [];
  const [from, to] = [Math.round(band.y + MARK), Math.round(band.y + band.height - MARK)];
  const heights = Array.from({ length: Math.max(0, Math.floor((to - from) / STEP) + 1) }, (_, step) => from + step * STEP);
  const side = column === "left" ? "left" : "right";
  return heights.toSorted((a, b) => Math.abs(a - preferred) - Math.abs(b - preferred) || a - b).map((y) => ({ at: { x: of.x, y }, side }));
};

const settleIn = (room: Room, before: Ladder, item: HeldItem, preferred: number, others: readonly Box[]): boolean => before.bands
  .filter(({ level }) => level === bandOf(item))
  .some((band) => placesIn(before, band, item.column, Math.min(Math.max(preferred, band.y), band.y + band.height))
    .some((standing) => room.standIfFree(item, standing, others, band)));

/** A strip a level under all that is there. */
const strips = (room: Room, before: Ladder, left: readonly HeldItem[]): { readonly bands: readonly LadderBand[]; readonly height: number } => {
  const { columns } = before;
  const bands: LadderBand[] = [];
  let top = before.height + BAND_GAP;
  for (const level of new Set(left.map(bandOf))) {
    const foot: Record<LadderColumn, number> = { left: top + BAND_NAME_HEIGHT, right: top + BAND_NAME_HEIGHT, third: top + BAND_NAME_HEIGHT };
    const inBand = left.filter((item) => bandOf(item) === level);
    // Where there is no third column its strangers stand below the others, at the left.
    for (const item of inBand.toSorted((a, b) => Number(a.column === "third") - Number(b.column === "third") || byPlace(a, b))) {
      const of = columns[item.column];
      if (of === undefined) foot.third = Math.max(foot.left, foot.right, foot.third);
      const height = Math.max(item.labelHeight, MARK * 2);
      const at = { x: of?.x ?? columns.bandX + LABEL_DISTANCE * 2, y: foot[item.column] + Math.ceil(height / 2) };
      room.stand(item, { at, side: item.column === "left" ? "left" : "right" }, false);
      foot[item.column] += height + ROW_GAP;
    }
    const end = Math.max(foot.left, foot.right, foot.third);
    bands.push({ level, x: columns.bandX, y: top, width: columns.bandWidth, height: end - top });
    top = end + BAND_GAP;
  }
  return { bands, height: bands.length === 0 ? before.height : top };
};

/**
 * `before`: the ladder as it stands, held already or not. Every key that it has keeps its position; no two outlines of mark and label overlap if none
 * did before. Cost: newcomers × places of a band × items.
 */
export const holdLadder = (before: Ladder & Partial<Pick<HeldLadder, "holes">>, items: readonly HeldItem[]): HeldLadder => {
  const room = new Room();
  keep(room, before, items.filter(({ key }) => before.positions.has(key)).toSorted(byPlace));
  const holes = new Map(before.holes);
  for (const [key, at] of before.positions) if (!room.standings.has(key)) holes.set(key, { at, side: before.sides.get(key) ?? "right" });
  const newcomers = items.filter(({ key }) => !room.standings.has(key)).toSorted(byPlace);
  const left = newcomers.filter((item) => {
    const hole = holes.get(item.key);
    holes.delete(item.key);
    if (hole !== undefined && room.standIfFree(item, hole, [])) return false;
    const facing = items.find(({ key, row, level, column }) => row === item.row && level === item.level && column !== item.column && room.standings.has(key));
    const preferred = (facing === undefined ? undefined : room.standings.get(facing.key)?.at.y) ?? Infinity;
    const kept = [...holes.values()].map(({ at, side }) => outline(at, side, { width: 0, height: MARK * 2 }));
    // A hole is somebody's place: it is taken only where there is no other.
    return !settleIn(room, before, item, preferred, kept) && !settleIn(room, before, item, preferred, []);
  });
  const { bands, height } = strips(room, before, left);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const standings = [...room.standings];
  return {
    ...before, holes, height,
    short: room.short,
    bands: [...before.bands, ...bands],
    positions: new Map(standings.map(([key, { at }]) => [key, at])),
    sides: new Map(standings.map(([key, { side }]) => [key, side])),
    labelBoxes: new Map(standings.flatMap(([key, { at, side }]) => {
      const item = byKey.get(key);
      return item === undefined ? [] : [[key, labelBox(at, side, room.short.has(key) ? item.short : whole(item))] as const];
    })),
  };
};
