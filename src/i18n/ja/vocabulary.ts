import type { vocabulary as english } from "../en/vocabulary";
import type { SameKeys } from "../same-keys";

export const vocabulary: SameKeys<typeof english> = {
  level: {
    "leader": "首脳", "ministerial": "閣僚", "security-adviser": "国家安全保障担当", "senior-official": "高級事務レベル",
    "working": "実務・スタッフ", "embassy": "大使館", "non-government": "民間・政権周辺",
  },
  levelPhrase: {
    "leader": "首脳レベル", "ministerial": "閣僚レベル", "security-adviser": "国家安全保障担当レベル", "senior-official": "高級事務レベル",
    "working": "実務レベル", "embassy": "大使館レベル", "non-government": "民間レベル",
  },
  status: { open: "開通", planned: "予定", dormant: "休眠", closed: "閉鎖", unknown: "不明", missing: "欠落" },
  nature: { institutional: "制度的", personal: "個人的" },
  stance: { shared: "一致", potential: "潜在的協力", unsettled: "すり合わせ要", friction: "摩擦" },
  kind: { state: "国・地域", organization: "組織", office: "職", person: "人物", grouping: "枠組み", movement: "運動・業界" },
  function: {
    "head-of-government": "政府の長", "national-security": "国家安全保障", "foreign-affairs": "外交", "defence": "防衛",
    "trade-and-economy": "通商・経済", "energy": "エネルギー", "technology": "科学技術", "legislature": "立法府",
    "diplomatic-mission": "在外公館", "business": "経済界", "political-support": "政治的支持基盤", "justice": "司法",
    "administration": "行政一般",
  },
  phase: { designate: "次期", acting: "代行", incumbent: "現職" },
  mode: { meeting: "会談", call: "電話会談", visit: "訪問", message: "書簡", summit: "首脳会議" },
  aim: { open: "開通させる", strengthen: "強化する", preserve: "維持する" },
  priority: { must: "必須", should: "望ましい", may: "可能なら" },
  absence: { "confirmed-none": "不存在を確認", "no-public-record": "公開記録なし", "not-researched": "未調査", supposed: "仮定" },
  factor: {
    "priority": "優先度", "level": "レベル", "time-left": "残り時間", "friction": "摩擦", "precedent": "前例", "post": "在任者の不在・交代", "planned": "予定超過",
    "quiet": "接触の途絶", "issue": "案件を扱う経路の不在", "counterpart": "対応する職の間の不在", "coordination": "所管の重なり", "rung": "上下の間の空白",
    "below-precedent": "前例・他国との差", "triangle": "枠組みの一辺", "redundancy": "代わりの経路なし", "suggestion": "参考",
  },
};
