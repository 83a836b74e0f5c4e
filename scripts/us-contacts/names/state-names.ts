/** What states and organizations are called in the two languages. Names of states are the platform's, but for the ones below. */
import type { Name } from "./name";

const english = new Intl.DisplayNames(["en"], { type: "region" });
const japanese = new Intl.DisplayNames(["ja"], { type: "region" });

const JAPANESE: Readonly<Record<string, string>> = {
  uk: "英国", us: "米国", va: "教皇庁（バチカン）", ps: "パレスチナ自治政府", cd: "コンゴ民主共和国", cg: "コンゴ共和国", mm: "ミャンマー", fm: "ミクロネシア連邦", ae: "アラブ首長国連邦（UAE）",
  vc: "セントビンセント", kn: "セントクリストファー・ネービス", ck: "クック諸島", ba: "ボスニア・ヘルツェゴビナ", bh: "バーレーン", sv: "エルサルバドル",
};
const ENGLISH: Readonly<Record<string, string>> = {
  uk: "United Kingdom", va: "Holy See", ps: "Palestinian Authority", cd: "Democratic Republic of the Congo", cg: "Republic of the Congo", mm: "Burma",
  kr: "Republic of Korea", kp: "North Korea", tr: "Türkiye", cz: "Czech Republic", ci: "Côte d’Ivoire", ba: "Bosnia and Herzegovina", st: "São Tomé and Príncipe", cv: "Cabo Verde", lc: "Saint Lucia",
};
/** Of names that are not in kana altogether. */
const READINGS: Readonly<Record<string, string>> = {
  中央アフリカ共和国: "ちゅうおうあふりかきょうわこく", 中国: "ちゅうごく", ドミニカ共和国: "どみにかきょうわこく", 赤道ギニア: "せきどうぎにあ", 日本: "にほん", マーシャル諸島: "まーしゃるしょとう",
  ミクロネシア連邦: "みくろねしあれんぽう", 北朝鮮: "きたちょうせん", 北マケドニア: "きたまけどにあ", ソロモン諸島: "そろもんしょとう", 南アフリカ: "みなみあふりか", 韓国: "かんこく", 南スーダン: "みなみすーだん",
  台湾: "たいわん", 東ティモール: "ひがしてぃもーる", "アラブ首長国連邦（UAE）": "あらぶしゅちょうこくれんぽう", 英国: "えいこく", 米国: "べいこく", "教皇庁（バチカン）": "きょうこうちょう", パレスチナ自治政府: "ぱれすちなじちせいふ",
  コンゴ民主共和国: "こんごみんしゅきょうわこく", コンゴ共和国: "こんごきょうわこく", クック諸島: "くっくしょとう", ドミニカ国: "どみにかこく",
};

/** Katakana as hiragana, marks and blanks left out, as readings are written. */
export const hiragana = (text: string): string => [...text].map((letter) => {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x30A1 && code <= 0x30F6 ? String.fromCodePoint(code - 0x60) : letter;
}).join("").replaceAll(/[・＝= ]/gu, "");

export const readingOf = (name: string): string => READINGS[name] ?? hiragana(name);

export const stateName = (code: string): Name => ({
  ja: JAPANESE[code] ?? japanese.of(code.toUpperCase()) ?? code,
  en: ENGLISH[code] ?? english.of(code.toUpperCase()) ?? code,
});
