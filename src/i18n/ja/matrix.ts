import type { matrix as english } from "../en/matrix";
import type { SameKeys } from "../same-keys";

export const matrix: SameKeys<typeof english> = {
  legend: "凡例",
  copy: "表をコピー",
  chosen: "図・一覧・絞り込みは次のみを表示中：{{cell}}",
  letGo: "元に戻す",
  letGoLabel: "このマスへの絞り込みを元に戻す",
  rows_one: "{{count}} 行",
  rows_other: "{{count}} 行",
  columns_one: "{{count}} 列",
  columns_other: "{{count}} 列",
  both: "{{rows}}・{{columns}}",
  hidden: "絞り込みで非表示：{{what}}",
  more_one: "残り {{count}} 行を表示",
  more_other: "残り {{count}} 行を表示",
};
