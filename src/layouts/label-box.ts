/** Where a label's box is, seen from its mark. */
import type { Box, Point, Size } from "./geometry";

export type LabelSide = "left" | "right" | "below" | "above" | "below-right" | "above-right" | "below-left" | "above-left";

/** Which edge of the text is towards the mark. */
export function labelAlignment(side: LabelSide): "left" | "right" | "center" {
  if (side.endsWith("right")) return "left";
  return side.endsWith("left") ? "right" : "center";
}

/** From the middle of the mark to the label beside it, px; above and below it is closer. */
export const LABEL_DISTANCE = 14;
const LABEL_DISTANCE_UPRIGHT = 11;
const DIAGONAL = 7;

export function labelBox(mark: Point, side: LabelSide, label: Size): Box {
  const { width, height } = label;
  switch (side) {
    case "left":
      return { x: mark.x - LABEL_DISTANCE - width, y: mark.y - height / 2, width, height };
    case "right":
      return { x: mark.x + LABEL_DISTANCE, y: mark.y - height / 2, width, height };
    case "below":
      return { x: mark.x - width / 2, y: mark.y + LABEL_DISTANCE_UPRIGHT, width, height };
    case "above":
      return { x: mark.x - width / 2, y: mark.y - LABEL_DISTANCE_UPRIGHT - height, width, height };
    case "below-right":
      return { x: mark.x + DIAGONAL, y: mark.y + DIAGONAL, width, height };
    case "above-right":
      return { x: mark.x + DIAGONAL, y: mark.y - DIAGONAL - height, width, height };
    case "below-left":
      return { x: mark.x - DIAGONAL - width, y: mark.y + DIAGONAL, width, height };
    case "above-left":
      return { x: mark.x - DIAGONAL - width, y: mark.y - DIAGONAL - height, width, height };
  }
}
