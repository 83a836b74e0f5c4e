/** People elected or named who were met before they took office. They held no office that day, so they take part as persons. */
import type { Name } from "./name";

export interface Designate {
  readonly id: string;
  readonly party: string;
  /** As the row writes the family name. */
  readonly word: string;
  readonly name: Name;
  readonly reading: string;
}

export const DESIGNATES: readonly Designate[] = [
  { id: "yoon-suk-yeol", party: "kr", word: "Yoon", name: { ja: "尹錫悦", en: "Yoon Suk Yeol" }, reading: "ゆんそんにょる" },
  { id: "marcos-ferdinand", party: "ph", word: "Marcos", name: { ja: "フェルディナンド・マルコス", en: "Ferdinand Marcos Jr." }, reading: "まるこすふぇるでぃなんど" },
  { id: "albanese-anthony", party: "au", word: "Albanese", name: { ja: "アンソニー・アルバニージー", en: "Anthony Albanese" }, reading: "あるばにーじーあんそにー" },
  { id: "petro-gustavo", party: "co", word: "Petro", name: { ja: "グスタボ・ペトロ", en: "Gustavo Petro" }, reading: "ぺとろぐすたぼ" },
  { id: "lula-luiz", party: "br", word: "Lula", name: { ja: "ルイス・イナシオ・ルーラ・ダ・シルバ", en: "Luiz Inácio Lula da Silva" }, reading: "るーらるいす" },
  { id: "castro-xiomara", party: "hn", word: "Castro", name: { ja: "シオマラ・カストロ", en: "Xiomara Castro" }, reading: "かすとろしおまら" },
  { id: "arevalo-bernardo", party: "gt", word: "Arévalo", name: { ja: "ベルナルド・アレバロ", en: "Bernardo Arévalo" }, reading: "あればろべるなるど" },
  { id: "milei-javier", party: "ar", word: "Milei", name: { ja: "ハビエル・ミレイ", en: "Javier Milei" }, reading: "みれいはびえる" },
  { id: "prabowo-subianto", party: "id", word: "Prabowo", name: { ja: "プラボウォ・スビアント", en: "Prabowo Subianto" }, reading: "ぷらぼうぉすびあんと" },
  { id: "sheinbaum-claudia", party: "mx", word: "Sheinbaum", name: { ja: "クラウディア・シェインバウム", en: "Claudia Sheinbaum" }, reading: "しぇいんばうむくらうでぃあ" },
  { id: "hulata-eyal", party: "il", word: "Hulata", name: { ja: "エヤル・フラタ", en: "Eyal Hulata" }, reading: "ふらたえやる" },
];
