/** The countries that the data set follows closely: with embassies both ways, leaders' terms and memberships. */
export interface Followed {
  /** The id that data sets use, and the World Factbook's code. */
  readonly code: string;
  readonly fips: string;
  /** The one letter or two by which Japanese names of posts call it: 駐英米国大使. */
  readonly short: string;
  readonly shortReading: string;
  /** What its foreign ministry is called. */
  readonly ministry: { readonly ja: string; readonly en: string };
}

const followed = (code: string, fips: string, short: string, shortReading: string, en: string, ja = "外務省"): Followed => ({ code, fips, short, shortReading, ministry: { ja, en } });

export const FOLLOWED: readonly Followed[] = [
  followed("jp", "ja", "日", "にち", "Ministry of Foreign Affairs of Japan"), followed("uk", "uk", "英", "えい", "Foreign, Commonwealth and Development Office", "英外務・英連邦・開発省"),
  followed("fr", "fr", "仏", "ふつ", "Ministry for Europe and Foreign Affairs of France", "仏欧州・外務省"), followed("de", "gm", "独", "どく", "Federal Foreign Office of Germany", "独外務省"),
  followed("it", "it", "伊", "い", "Ministry of Foreign Affairs of Italy", "伊外務・国際協力省"), followed("ca", "ca", "加", "か", "Global Affairs Canada", "カナダ外務省"),
  followed("eu", "ee", "EU", "いーゆー", "European External Action Service", "欧州対外行動庁"), followed("kr", "ks", "韓", "かん", "Ministry of Foreign Affairs of Korea", "韓国外交部"),
  followed("au", "as", "豪", "ごう", "Department of Foreign Affairs and Trade of Australia", "豪外務貿易省"), followed("ph", "rp", "比", "ひ", "Department of Foreign Affairs of the Philippines", "フィリピン外務省"),
  followed("in", "in", "印", "いん", "Ministry of External Affairs of India", "インド外務省"), followed("cn", "ch", "中", "ちゅう", "Ministry of Foreign Affairs of China", "中国外交部"),
  followed("ru", "rs", "露", "ろ", "Ministry of Foreign Affairs of Russia", "ロシア外務省"),
];
