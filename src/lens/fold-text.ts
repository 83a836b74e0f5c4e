/** Text as search sees it: width, case and the two kana made one, so that にちべい, ﾆﾁﾍﾞｲ and ニチベイ are the same. */

const HIRAGANA_TO_KATAKANA = 0x60;

export const foldText = (text: string): string => text
  .normalize("NFKC")
  .toLowerCase()
  .replace(/[\u3041-\u3096]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + HIRAGANA_TO_KATAKANA));

const CJK = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー々〆]/u;

/**
 * The terms of a text: words of other scripts whole, runs of kanji and kana as pairs of characters (and
 * single ones where a run is one long). MiniSearch's own tokenizer takes a Japanese sentence for one word.
 */
export const termsOf = (text: string): string[] => {
  const terms: string[] = [];
  for (const [word] of foldText(text).matchAll(/[\p{L}\p{N}\p{M}々ー]+/gu)) {
    let latin = "";
    let run: string[] = [];
    const endLatin = (): void => {
      if (latin !== "") terms.push(latin);
      latin = "";
    };
    const endRun = (): void => {
      const [only] = run;
      if (run.length === 1 && only !== undefined) terms.push(only);
      for (let index = 1; index < run.length; index++) terms.push(`${run[index - 1]}${run[index]}`);
      run = [];
    };
    for (const character of word) {
      if (CJK.test(character)) {
        endLatin();
        run.push(character);
      } else {
        endRun();
        latin += character;
      }
    }
    endLatin();
    endRun();
  }
  return terms;
};
