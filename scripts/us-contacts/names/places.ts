/** The towns of the journeys, in Japanese. A row may name several; a town without a Japanese name here fails the script. */
import type { Place } from "../parse/reading";
import type { Name } from "./name";
import { stateName } from "./state-names";

const TOWNS: Readonly<Record<string, string>> = {
  "Abidjan": "アビジャン", "Abu Dhabi": "アブダビ", "Abuja": "アブジャ", "Lagos": "ラゴス", "Addis Ababa": "アディスアベバ", "Al 'Ula": "アル・ウラー", "Algiers": "アルジェ", "Amman": "アンマン", "Ankara": "アンカラ",
  "Apulia": "プーリア", "Aqaba": "アカバ", "Astana": "アスタナ", "Athens": "アテネ", "Baghdad": "バグダッド", "Bali": "バリ", "Bangkok": "バンコク", "Bari": "バーリ", "Matera": "マテーラ", "Beijing": "北京", "Belfast": "ベルファスト",
  "Berlin": "ベルリン", "Bogota": "ボゴタ", "Brasilia": "ブラジリア", "Rio de Janeiro": "リオデジャネイロ", "Brisbane": "ブリスベン", "Brussels": "ブリュッセル", "Leuven": "ルーベン", "Bucharest": "ブカレスト", "Buenos Aires": "ブエノスアイレス",
  "Cairo": "カイロ", "Al Alamein": "アラメイン", "Capri": "カプリ", "Chisinau": "キシナウ", "Copenhagen": "コペンハーゲン", "Cornwall": "コーンウォール", "Crete": "クレタ", "Dakar": "ダカール", "Davos": "ダボス", "Doha": "ドーハ",
  "Dubai": "ドバイ", "Dublin": "ダブリン", "Geneva": "ジュネーブ", "Georgetown": "ジョージタウン", "Glasgow": "グラスゴー", "Guatemala City": "グアテマラ市", "Hanoi": "ハノイ", "Helsinki": "ヘルシンキ", "Hiroshima": "広島",
  "Incirlik": "インジルリク", "Istanbul": "イスタンブール", "Jakarta": "ジャカルタ", "Jeddah": "ジッダ", "Riyadh": "リヤド", "Jerusalem": "エルサレム", "Tel Aviv": "テルアビブ", "Kabul": "カブール", "Kangerlussuaq": "カンゲルルススアーク",
  "Karuizawa": "軽井沢", "Kiev": "キーウ", "Kyiv": "キーウ", "Kigali": "キガリ", "Kingston": "キングストン", "Kinshasa": "キンシャサ", "Kuala Lumpur": "クアラルンプール", "Kuwait City": "クウェート市", "Lima": "リマ", "Liverpool": "リバプール",
  "London": "ロンドン", "Luanda": "ルアンダ", "Luleå": "ルレオ", "Madrid": "マドリード", "Manama": "マナーマ", "Manaus": "マナウス", "Manila": "マニラ", "Melbourne": "メルボルン", "Mexico City": "メキシコ市", "Munich": "ミュンヘン",
  "Munster": "ミュンスター", "Nadi": "ナンディ", "Nairobi": "ナイロビ", "New Delhi": "ニューデリー", "Niamey": "ニアメ", "Normandy": "ノルマンディー", "Nuku'alofa": "ヌクアロファ", "Oslo": "オスロ", "Ottawa": "オタワ", "Montreal": "モントリオール",
  "Panama City": "パナマ市", "Paris": "パリ", "Phnom Penh": "プノンペン", "Port Moresby": "ポートモレスビー", "Port of Spain": "ポートオブスペイン", "Port-au-Prince": "ポルトープランス", "Prague": "プラハ", "Praia": "プライア", "Pretoria": "プレトリア",
  "Quito": "キト", "Rabat": "ラバト", "Ramallah": "ラマッラ", "Ramstein": "ラムシュタイン", "Reykjavik": "レイキャビク", "Riga": "リガ", "Rome": "ローマ", "Anagni": "アナーニ", "Fiuggi": "フィウッジ", "Rzeszow": "ジェシュフ", "Warsaw": "ワルシャワ",
  "San Jose": "サンホセ", "San Salvador": "サンサルバドル", "Santiago": "サンティアゴ", "Santo Domingo": "サントドミンゴ", "Savelletri": "サベッレトリ", "Fasano": "ファザーノ", "Schloss Elmau": "エルマウ", "Seoul": "ソウル", "Shanghai": "上海",
  "Sharm el-Sheikh": "シャルム・エル・シェイク", "Singapore": "シンガポール", "Skopje": "スコピエ", "Stockholm": "ストックホルム", "Sweimeh": "スウェイマ", "Dead Sea": "死海", "Tallinn": "タリン", "Tashkent": "タシケント", "Kerem Shalom": "ケレム・シャローム",
  "Ashdod": "アシュドッド", "Sde Boker": "スデ・ボケル", "Tirana": "ティラナ", "Tokyo": "東京", "Ulaanbaatar": "ウランバートル", "Valletta": "バレッタ", "Attard": "アッタード", "Vienna": "ウィーン", "Vientiane": "ビエンチャン", "Vilnius": "ビリニュス", "Wellington": "ウェリントン",
  "Camp David": "キャンプ・デービッド", "Point Loma": "ポイントローマ", "Woodside": "ウッドサイド", "San Francisco": "サンフランシスコ", "Los Angeles": "ロサンゼルス", "Claymont": "クレイモント", "Washington": "ワシントン", "New York": "ニューヨーク",
};
const SPELLED: Readonly<Record<string, string>> = { Kiev: "Kyiv" };

export const placeName = ({ locale, state }: Place): Name | undefined => {
  const towns = locale.replaceAll(/[‘’ʻ]/gu, "'").split(",").map((town) => town.trim()).filter((town) => town !== "");
  if (towns.length === 0) return state === "" ? undefined : stateName(state);
  const japanese = towns.map((town) => {
    const name = TOWNS[town];
    if (name === undefined) throw new Error(`no Japanese name of ${town}`);
    return name;
  });
  return { ja: japanese.join("、"), en: towns.map((town) => SPELLED[town] ?? town).join(", ") };
};
