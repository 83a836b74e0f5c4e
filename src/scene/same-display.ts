/** Whether two looks are drawn the same. Field by field: it is asked of every item on every show. */
import type { Dash } from "../encoding/dash";
import type { LineDisplay, MarkDisplay } from "./display";

const sameDash = (one: Dash, other: Dash): boolean =>
  one === other || (one !== undefined && other !== undefined && one.every((length, index) => length === other[index]));

export function sameLine(one: LineDisplay, other: LineDisplay): boolean {
  return one === other || (
    one.type === other.type && one.color === other.color && one.width === other.width && one.hollow === other.hollow
    && one.bend === other.bend && one.zIndex === other.zIndex && one.strength === other.strength && sameDash(one.dash, other.dash));
}

export function sameMark(one: MarkDisplay, other: MarkDisplay): boolean {
  return one === other || (
    one.color === other.color && one.size === other.size && one.shape === other.shape && one.filling === other.filling
    && one.behind === other.behind && one.strength === other.strength && one.ring === other.ring);
}
