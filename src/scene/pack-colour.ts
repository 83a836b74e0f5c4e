/** A colour as the four bytes of one float, the way sigma's programs take it. */
import { parseHex } from "../encoding/contrast";

const bytes = new Uint32Array(1);
const float = new Float32Array(bytes.buffer);
const packed = new Map<string, number>();

/** Not premultiplied. The lowest bit of alpha is given up, so that the float is never NaN and survives the way to the GPU. */
export function packColour(colour: string, alpha = 1): number {
  const key = `${colour}${alpha}`;
  const known = packed.get(key);
  if (known !== undefined) return known;
  const [red, green, blue] = parseHex(colour);
  bytes[0] = (((Math.round(alpha * 255) << 24) | (blue << 16) | (green << 8) | red) & 0xfeffffff) >>> 0;
  const value = float[0] ?? 0;
  packed.set(key, value);
  return value;
}
