import type { dataMenu as english } from "../en/data-menu";
import type { SameKeys } from "../same-keys";

export const dataMenu: SameKeys<typeof english> = {
  counts: "主体 {{actors}}・連絡経路 {{channels}}・接触 {{contacts}}",
  own: "手元のデータ：{{file}}（リンクには含まれません）",
  failed: "データの一覧を読み込めませんでした。メニューを閉じて、もう一度開いてください。",
  hint: "JSON・YAML・GEXF に対応。別扱いの記録はデータごとに保存されます。",
};
