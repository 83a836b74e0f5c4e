/** How Japanese writes the heads of mission. Who is not here keeps the Latin letters of the lists. */
import { hiragana } from "./state-names";

export interface JapaneseName {
  readonly ja: string;
  readonly short: string;
  readonly reading: string;
}

/** Person → given name・family name. */
const KATAKANA: Readonly<Record<string, string>> = {
  "antonov-anatoly": "アナトリー・アントノフ", "bauer-denise-campbell": "デニーズ・バウアー", "bili-laurent": "ローラン・ビリ", "burns-nicholas": "ニコラス・バーンズ", "carlson-marykay-loss": "メアリーケイ・カールソン",
  "cohen-david": "デービッド・コーエン", "crowley-shawn": "ショーン・クローリー", "darchiev-alexander-nikitich": "アレクサンドル・ダルチエフ", "del-corso-christopher": "クリストファー・デルコルソ", "etienne-philippe": "フィリップ・エティエンヌ",
  "fertitta-tilman-j": "ティルマン・ファティータ", "garcetti-eric-m": "エリック・ガーセッティ", "gitenstein-mark": "マーク・ギテンスタイン", "goldberg-philip-s": "フィリップ・ゴールドバーグ", "goldman-michael": "マイケル・ゴールドマン",
  "gor-sergio": "セルジオ・ゴア", "haber-emily-margarethe": "エミリー・ハーバー", "hanefeld-jens": "イェンス・ハーネフェルト", "hartley-jane": "ジェーン・ハートリー", "hillman-kirsten": "カーステン・ヒルマン", "hoekstra-pete": "ピート・フックストラ",
  "kennedy-caroline": "キャロライン・ケネディ", "kim-kevin": "ケビン・キム", "kushner-charles": "チャールズ・クシュナー", "kwatra-vinay-mohan": "ヴィナイ・クワトラ", "lambrinidis-stavros": "スタブロス・ランブリニディス", "mandelson-peter": "ピーター・マンデルソン",
  "markell-jack": "ジャック・マーケル", "meale-david": "デービッド・ミール", "meltzer-alan": "アラン・メルツァー", "michaelis-andreas": "アンドレアス・ミヒャエリス", "mills-richard-m": "リチャード・ミルズ", "neliupsiene-jovita": "ヨビタ・ネリウプシエネ",
  "palmer-matthew": "マシュー・パーマー", "perdue-david": "デービッド・パーデュー", "peronaci-marco": "マルコ・ペロナーチ", "pierce-karen-elizabeth": "カレン・ピアース", "price-woodward": "クラーク・プライス", "puzder-andrew": "アンドリュー・パズダー",
  "reeker-philip-t": "フィリップ・リーカー", "romualdez-jose-manuel-del-gallego": "ホセ・マヌエル・ロムアルデス", "roscoe-james": "ジェームズ・ロスコー", "rudd-kevin-michael": "ケビン・ラッド", "sandhu-taranjit-singh": "タランジット・シン・サンドゥ",
  "sinodinos-arthur": "アーサー・シノディノス", "stephens-warren-a": "ウォーレン・スティーブンス", "sullivan-john-j": "ジョン・サリバン", "tracy-lynne-m": "リン・トレーシー", "turner-marybeth": "メアリーベス・ターナー",
  "varricchio-armando": "アルマンド・バリッキオ", "yun-joseph": "ジョセフ・ユン", "zappia-mariangela": "マリアンジェラ・ザッピア", "law-john-c": "ジョン・ロー", "olson-erika": "エリカ・オルソン", "kim-aleksandr-vyacheslavovich": "アレクサンドル・キム", "lacina-patricia-a": "パトリシア・ラシーナ", "adams-smith-kelly": "ケリー・アダムズスミス", "aggeler-brian": "ブライアン・アゲラー",
};

/** Person → name, reading; called by the whole name, as their countries’ leaders are. */
const KANJI: Readonly<Record<string, JapaneseName>> = {
  "cho-hyundong": { ja: "趙賢東", short: "趙賢東", reading: "ちょひょんどん" }, "lee-soo-hyuck": { ja: "李秀赫", short: "李秀赫", reading: "いすひょく" }, "kang-kyung-wha": { ja: "康京和", short: "康京和", reading: "かんぎょんふぁ" },
  "cui-tiankai": { ja: "崔天凱", short: "崔天凱", reading: "さいてんがい" }, "qin-gang": { ja: "秦剛", short: "秦剛", reading: "しんごう" }, "xie-feng": { ja: "謝鋒", short: "謝鋒", reading: "しゃほう" },
};

export const japaneseNameOf = (person: string): JapaneseName | undefined => {
  const name = KATAKANA[person];
  if (name === undefined) return KANJI[person];
  const words = name.split("・");
  const short = words.at(-1) ?? name;
  return { ja: name, short, reading: hiragana([short, ...words.slice(0, -1)].join("")) };
};
