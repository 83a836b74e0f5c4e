/** Words of other people's files → the vocabulary: headings and values as they are commonly written, in both languages. */
import { ACTOR_KINDS, LEVELS, NATURES, OFFICE_FUNCTIONS, STATUSES } from "../model/vocabulary";

/** Case, width, and what joins the words make no difference: `Short_Name`, `shortName` and `short name` are one. */
export const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[\s_\-‐–・/.:]+/g, "");

type Synonyms = Readonly<Record<string, readonly string[]>>;

const lookup = <Word extends string>(words: readonly Word[], synonyms: Synonyms): ((text: string) => Word | undefined) => {
  const table = new Map<string, Word>();
  for (const word of words) {
    for (const name of [word, ...synonyms[word] ?? []]) table.set(folded(name), word);
  }
  return (text) => table.get(folded(text));
};

export const kindNamed = lookup(ACTOR_KINDS, {
  state: ["country", "nation", "国", "国家"],
  organization: ["organisation", "institution", "ministry", "agency", "組織", "機関", "省庁"],
  office: ["post", "position", "役職", "官職", "ポスト"],
  person: ["people", "individual", "人", "人物", "個人"],
  grouping: ["group", "forum", "枠組み", "枠組"],
  movement: ["sector", "運動", "勢力", "業界"],
});

export const levelNamed = lookup(LEVELS, {
  leader: ["leaders", "summit", "head of government", "首脳", "首脳級"],
  ministerial: ["minister", "ministers", "閣僚", "閣僚級"],
  "security-adviser": ["security advisor", "nsa", "国家安全保障担当"],
  "senior-official": ["senior officials", "高級事務レベル", "高官"],
  working: ["working level", "staff", "実務", "実務・スタッフ", "事務レベル"],
  embassy: ["diplomatic mission", "大使館"],
  "non-government": ["nongovernmental", "private", "track 2", "民間", "民間・政権周辺"],
});

export const statusNamed = lookup(STATUSES, {
  open: ["active", "開通"],
  planned: ["予定"],
  dormant: ["inactive", "休眠"],
  closed: ["ended", "閉鎖"],
  unknown: ["不明"],
});

export const natureNamed = lookup(NATURES, {
  institutional: ["formal", "official", "制度的", "公式"],
  personal: ["informal", "個人的", "非公式"],
});

export const functionNamed = lookup(OFFICE_FUNCTIONS, {
  "national-security": ["security", "安全保障"],
  "foreign-affairs": ["外交"],
  defence: ["defense", "防衛"],
  "trade-and-economy": ["trade", "economy", "通商", "経済"],
  energy: ["エネルギー"],
  technology: ["技術"],
  legislature: ["議会"],
});

/** The fields of an actor or a channel that a column of another format may carry. */
export const FIELDS = [
  "kind", "level", "status", "nature", "function", "party", "partOf", "nameJa", "nameEn", "shortName", "reading", "aliases", "note", "from", "to",
] as const;
export type Field = (typeof FIELDS)[number];

export const fieldNamed = lookup(FIELDS, {
  kind: ["actor kind", "種別", "種類"],
  level: ["レベル", "級"],
  status: ["状態", "ステータス"],
  nature: ["性質"],
  function: ["職掌", "機能"],
  party: ["side", "country", "陣営", "側"],
  partOf: ["parent", "belongs to", "所属", "上位"],
  nameJa: ["ja", "name (ja)", "label ja", "japanese", "日本語名"],
  nameEn: ["en", "name (en)", "label en", "english", "英語名"],
  shortName: ["abbreviation", "略称"],
  reading: ["kana", "読み", "よみ"],
  aliases: ["alias", "別名"],
  note: ["notes", "remark", "備考", "注"],
  from: ["start", "開始"],
  to: ["end", "終了"],
});
