import type { lens as english } from "../en/lens";
import type { SameKeys } from "../same-keys";

export const lens: SameKeys<typeof english> = {
  facet: {
    level: "レベル", status: "状態", issue: "課題", party: "国・枠組み", function: "職掌", kind: "主体の種類", nature: "経路の性質",
    stance: "課題ごとの立場",
  },
  none: { level: "レベルの記録なし", issue: "課題の記録なし", function: "職掌の記録なし", other: "記録なし" },
  only: "のみ",
  onlyLabel: "{{value}}のみ表示",
  onlyPartyLabel: "{{value}}と{{own}}のみ表示",
  all: "すべて",
  allLabel: "{{facet}}をすべて表示",
  shows_one: "表示 {{count}}",
  shows_other: "表示 {{count}}",
  missing_one: "欠落 {{count}}",
  missing_other: "欠落 {{count}}",
  filtered_one: "{{count}} 件を除外中",
  filtered_other: "{{count}} 件を除外中",
  focus: "{{actor}}の周辺のみ",
  removeFocus: "{{actor}}への限定を解除",
  hidden: {
    title: "非表示",
    nothing: "非表示のものはありません。",
    actors_one: "主体 {{count}}",
    actors_other: "主体 {{count}}",
    channels_one: "経路 {{count}}",
    channels_other: "経路 {{count}}",
    both: "{{actors}}・{{channels}}",
    byFacet: "絞り込み：{{facet}}",
    focus: "特定の主体に限定",
    folded: "折りたたみ：表示中の経路も欠落もない主体",
    bringBack: "表示",
    bringBackLabel: "「{{reason}}」による非表示を解除",
    showAll: "すべて表示",
  },
};
