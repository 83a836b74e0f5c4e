import type { tables as english } from "../en/tables";
import type { SameKeys } from "../same-keys";

export const tables: SameKeys<typeof english> = {
  choose: "一覧の種類",
  actors: "主体",
  channels: "連絡経路",
  missing: "欠落",
  contacts: "接触",
  caption: {
    actors: "{{on}}時点で表示中の主体",
    channels: "{{on}}時点で表示中の連絡経路",
    missing: "{{on}}時点で表示中の欠けている連絡経路",
    contacts: "表示中の接触（四半期・レベル別）",
  },
  column: {
    name: "名称", holder: "在任者", kind: "種類", level: "レベル", party: "国・枠組み", channels: "経路", missing: "欠落",
    a: "当事者", b: "相手方", status: "状態", nature: "性質", lastContact: "直近の接触", issues: "課題",
    severity: "重要度", gap: "欠けているもの", between: "当事者", absence: "記録の状況", opener: "開ける者",
  },
  sortBy: "{{column}}で並べ替え",
  empty: "この絞り込みで表示できるものはありません。",
  questions_one: "末尾に、未調査の問い {{count}} 件を含みます。",
  questions_other: "末尾に、未調査の問い {{count}} 件を含みます。",
  setAside_one: "末尾に、別扱いの {{count}} 件を含みます。",
  setAside_other: "末尾に、別扱いの {{count}} 件を含みます。",
  hidden_one: "ほかに {{count}} 件が絞り込みまたは折りたたみで非表示です。",
  hidden_other: "ほかに {{count}} 件が絞り込みまたは折りたたみで非表示です。",
  dash: "–",
};
