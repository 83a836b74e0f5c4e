import type { search as english } from "../en/search";
import type { SameKeys } from "../same-keys";

export const search: SameKeys<typeof english> = {
  label: "検索",
  placeholder: "主体・経路・課題を検索",
  group: { actor: "主体", issue: "課題", channel: "連絡経路", gap: "欠けている連絡経路" },
  none: "「{{query}}」に当てはまるものはありません。",
  results_one: "{{count}} 件",
  results_other: "{{count}} 件",
  holder: "{{person}}（{{phase}}）",
};
