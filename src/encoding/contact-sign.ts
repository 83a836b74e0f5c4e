/** How a contact is drawn: a shape for each mode, so that colour is free for the level (I9). */
import type { ContactMode } from "../model/vocabulary";

/** px, from the middle of the largest to its edge. */
export const CONTACT_RADIUS = 7;

/** The outline around the point, as one piece of an SVG path: many contacts make one path. */
export const contactPath = (mode: ContactMode, x: number, y: number): string => {
  const at = (dx: number, dy: number): string => `M${Math.round((x + dx) * 10) / 10} ${Math.round((y + dy) * 10) / 10}`;
  switch (mode) {
    case "meeting": return `${at(-5, 0)}a5 5 0 1 1 10 0a5 5 0 1 1-10 0Z`;
    case "call": return `${at(0, -5.5)}l6 10.5h-12Z`;
    case "visit": return `${at(-4.5, -4.5)}h9v9h-9Z`;
    case "message": return `${at(-6.5, -3)}h13v6h-13Z`;
    case "summit": return `${at(0, -7)}l7 7l-7 7l-7-7Z`;
  }
};

/** The ends of a stretch in which a contact took place, with a line between: never a point (I3). At least `CONTACT_RADIUS` wide, or nothing would be seen. */
export const bracketPath = (from: number, to: number, y: number): string => {
  const middle = (from + to) / 2;
  const half = Math.max((to - from) / 2, CONTACT_RADIUS + 2);
  const [left, right] = [middle - half, middle + half].map((x) => Math.round(x * 10) / 10);
  return `M${left} ${y - 6}v12M${left} ${y}H${right}M${right} ${y - 6}v12`;
};
