/** Breaks a label into lines that fit a width, at Japanese word boundaries where the platform knows them. */

export type Measure = (text: string) => number;

export interface WrappedLabel {
  readonly lines: readonly string[];
  /** Of the widest line, px. */
  readonly width: number;
  /** Something was left out: the whole text belongs in a tooltip. */
  readonly truncated: boolean;
}

const ELLIPSIS = "…";
const NEVER_FIRST = /^[\p{Pe}\p{Pf}、。，．・：；？！ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ）」』】〉》〕,.:;?!)\]}%]/u;
const NEVER_LAST = /[\p{Ps}\p{Pi}（「『【〈《〔([{]$/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー]/u;

const segmenterOf = (granularity: "word" | "grapheme"): Intl.Segmenter | undefined =>
  "Segmenter" in Intl ? new Intl.Segmenter("ja", { granularity }) : undefined;

const words = segmenterOf("word");
const graphemes = segmenterOf("grapheme");

/** Splitting by code point at least, so that no surrogate pair is torn. */
const splitGraphemes = (text: string): string[] =>
  graphemes === undefined ? Array.from(text) : Array.from(graphemes.segment(text), ({ segment }) => segment);

const splitWords = (text: string): string[] =>
  words === undefined ? text.split(/(?<=\s)/u) : Array.from(words.segment(text), ({ segment }) => segment);

const mayBreak = (before: string, after: string): boolean => {
  if (/\s$/u.test(before)) return true;
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  return EAST_ASIAN.test(before) || EAST_ASIAN.test(after) || /[-/]$/u.test(before);
};

/** The pieces between which a line may end. */
function unbreakablePieces(text: string): string[] {
  const pieces: string[] = [];
  for (const word of splitWords(text)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(last, word)) pieces.push(word);
    else pieces[pieces.length - 1] = last + word;
  }
  return pieces;
}

export function ellipsize(text: string, maxWidth: number, measure: Measure): string {
  if (measure(text) <= maxWidth) return text;
  const parts = splitGraphemes(text);
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(parts.slice(0, middle).join("").trimEnd() + ELLIPSIS) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return parts.slice(0, low).join("").trimEnd() + ELLIPSIS;
}

/** One line if it fits, else two as even as can be, else two of which the second ends in an ellipsis. */
export function wrapLabel(text: string, maxWidth: number, measure: Measure, maxLines: 1 | 2 = 2): WrappedLabel {
  const whole = measure(text);
  if (whole <= maxWidth) return { lines: [text], width: whole, truncated: false };
  if (maxLines === 1) return shorten([text], maxWidth, measure, text);

  const pieces = unbreakablePieces(text);
  let best: { lines: string[]; width: number } | undefined;
  let fullest: string[] = [];
  for (let cut = 1; cut < pieces.length; cut += 1) {
    const first = pieces.slice(0, cut).join("").trimEnd();
    const second = pieces.slice(cut).join("").trimStart();
    const firstWidth = measure(first);
    if (firstWidth > maxWidth) break;
    fullest = [first, second];
    const width = Math.max(firstWidth, measure(second));
    if (width <= maxWidth && (best === undefined || width < best.width)) best = { lines: [first, second], width };
  }
  if (best !== undefined) return { ...best, truncated: false };
  return shorten(fullest.length === 2 ? fullest : splitAnywhere(text, maxWidth, measure), maxWidth, measure, text);
}

function shorten(lines: readonly string[], maxWidth: number, measure: Measure, text: string): WrappedLabel {
  const fitted = lines.map((line) => ellipsize(line, maxWidth, measure));
  return {
    lines: fitted,
    width: Math.max(...fitted.map(measure)),
    truncated: fitted.join("").replaceAll(/\s/gu, "") !== text.replaceAll(/\s/gu, ""),
  };
}

/** For one long word without a place to break. */
function splitAnywhere(text: string, maxWidth: number, measure: Measure): string[] {
  const parts = splitGraphemes(text);
  let count = 1;
  while (count < parts.length && measure(parts.slice(0, count + 1).join("")) <= maxWidth) count += 1;
  return [parts.slice(0, count).join(""), parts.slice(count).join("")];
}
