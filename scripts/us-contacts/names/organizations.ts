/** Groupings and organizations that are met, by id. */
import type { Name } from "./name";

export interface OrganizationName {
  readonly name: Name;
  readonly shortName?: Name;
  readonly reading: string;
}

const org = (ja: string, en: string, reading: string, shortJa?: string, shortEn?: string): OrganizationName => ({
  name: { ja, en }, reading, ...(shortJa === undefined ? {} : { shortName: { ja: shortJa, en: shortEn ?? shortJa } }),
});

/** Those of the reference data set (G7, Quad, NATO …) have the names that they have there. */
export const ORGANIZATIONS: Readonly<Record<string, OrganizationName>> = {
  "aukus": org("米英豪（AUKUS）", "AUKUS (Australia, UK, US)", "おーかす", "AUKUS"),
  "jp-us-ph": org("日米比の枠組み", "Japan–US–Philippines", "にちべいひのわくぐみ", "日米比", "Japan–US–Phil."),
  "asean": org("東南アジア諸国連合（ASEAN）", "Association of Southeast Asian Nations (ASEAN)", "とうなんあじあしょこくれんごう", "ASEAN"),
  "east-asia-summit": org("東アジア首脳会議（EAS）", "East Asia Summit (EAS)", "ひがしあじあしゅのうかいぎ", "EAS"),
  "arf": org("ASEAN地域フォーラム（ARF）", "ASEAN Regional Forum (ARF)", "あせあんちいきふぉーらむ", "ARF"),
  "bucharest-nine": org("ブカレスト9（NATO東方の9か国）", "Bucharest Nine", "ぶかれすとないん", "ブカレスト9", "Bucharest Nine"),
  "nato-indo-pacific": org("NATOのインド太平洋パートナー（IP4）", "NATO’s Indo-Pacific partners (IP4)", "なとーのいんどたいへいようぱーとなー", "IP4"),
  "nordic-us": org("米・北欧首脳会議", "US–Nordic Leaders’ Summit", "べいほくおうしゅのうかいぎ", "米・北欧", "US–Nordic"),
  "arab-contact-group": org("シリアに関するアラブ連絡グループ", "Arab Contact Group on Syria", "しりあにかんするあらぶれんらくぐるーぷ", "アラブ連絡グループ", "Arab Contact Group"),
  "caricom": org("カリブ共同体（CARICOM）", "Caribbean Community (CARICOM)", "かりぶきょうどうたい", "CARICOM"),
  "sica": org("中米統合機構（SICA）", "Central American Integration System (SICA)", "ちゅうべいとうごうきこう", "SICA"),
  "gcc": org("湾岸協力会議（GCC）", "Gulf Cooperation Council (GCC)", "わんがんきょうりょくかいぎ", "GCC"),
  "osce": org("欧州安全保障協力機構（OSCE）", "Organization for Security and Co-operation in Europe (OSCE)", "おうしゅうあんぜんほしょうきょうりょくきこう", "OSCE"),
  "oecd": org("経済協力開発機構（OECD）", "Organisation for Economic Co-operation and Development (OECD)", "けいざいきょうりょくかいはつきこう", "OECD"),
  "oas": org("米州機構（OAS）", "Organization of American States (OAS)", "べいしゅうきこう", "OAS"),
  "arctic-council": org("北極評議会", "Arctic Council", "ほっきょくひょうぎかい"),
  "pacific-islands-forum": org("太平洋諸島フォーラム（米・太平洋島嶼国首脳会議を含む）", "Pacific Islands Forum (with the US–Pacific Islands summits)", "たいへいようしょとうふぉーらむ", "太平洋諸島", "Pacific Islands"),
  "c5-plus-1": org("中央アジア5か国と米国（C5+1）", "Central Asia and the US (C5+1)", "ちゅうおうあじあごかこくとべいこく", "C5+1"),
  "quint": org("米英仏独伊（クイント）", "Quint (France, Germany, Italy, UK, US)", "くいんと", "クイント", "Quint"),
  "negev-forum": org("ネゲブ・フォーラム", "Negev Forum", "ねげぶふぉーらむ"),
  "coalition-against-isis": org("対ISIL有志連合", "Global Coalition to Defeat ISIS", "たいあいしるゆうしれんごう", "対ISIL有志連合", "Anti-ISIS coalition"),
  "major-economies-forum": org("主要経済国フォーラム（MEF）", "Major Economies Forum (MEF)", "しゅようけいざいこくふぉーらむ", "MEF"),
  "north-american-leaders": org("北米3か国首脳会議", "North American Leaders’ Summit", "ほくべいさんかこくしゅのうかいぎ", "北米首脳会議", "North America"),
  "summit-of-the-americas": org("米州首脳会議", "Summit of the Americas", "べいしゅうしゅのうかいぎ"),
  "us-africa-summit": org("米・アフリカ首脳会議", "US–Africa Leaders’ Summit", "べいあふりかしゅのうかいぎ", "米・アフリカ", "US–Africa"),
  "apep": org("経済繁栄のための米州パートナーシップ（APEP）", "Americas Partnership for Economic Prosperity (APEP)", "けいざいはんえいのためのべいしゅうぱーとなーしっぷ", "APEP"),
  "los-angeles-declaration": org("移民と保護に関するロサンゼルス宣言", "Los Angeles Declaration on Migration and Protection", "いみんとほごにかんするろさんぜるすせんげん", "ロサンゼルス宣言", "LA Declaration"),
  "who": org("世界保健機関（WHO）", "World Health Organization (WHO)", "せかいほけんきかん", "WHO"),
  "world-bank": org("世界銀行", "World Bank", "せかいぎんこう"),
  "iaea": org("国際原子力機関（IAEA）", "International Atomic Energy Agency (IAEA)", "こくさいげんしりょくきかん", "IAEA"),
  "african-union": org("アフリカ連合（AU）", "African Union (AU)", "あふりかれんごう", "AU"),
};
