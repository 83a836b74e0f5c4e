import type { gapSearch as english } from "../en/gap-search";
import type { SameKeys } from "../same-keys";

export const gapSearch: SameKeys<typeof english> = {
  underway: "欠けている連絡経路を調べています…",
  steps: "{{all}} の観点のうち {{done}} まで終了",
  cancel: "中止",
  stopped: "まだ調べていません",
  stoppedNote: "調べ終えるまで、欠落の有無は判断できません。",
  search: "調べる",
  unknown: "まだ調べ終えていないため、欠落の有無は判断できません。",
  stage: "主体 {{actors}}、連絡経路 {{channels}} を表示しています。欠落の有無はまだ調べ終えていません。同じ内容は一覧でも読めます。",
  counts: "連絡経路 {{channels}} を表示。欠落の有無はまだ調べ終えていません。",
  more_one: "さらに {{count}} 件を表示",
  more_other: "さらに {{count}} 件を表示",
  done: "欠けている連絡経路を調べ終えました。",
};
