import type { coverage as english } from "../en/coverage";
import type { SameKeys } from "../same-keys";

export const coverage: SameKeys<typeof english> = {
  title: "レベル別の経路点検表",
  caption: "{{on}}時点のレベル別経路点検表：あるべき経路、現にある経路、欠落",
  mode: { label: "行の単位", parties: "国・枠組み", offices: "対応する職" },
  order: { label: "並び順", uncovered: "欠落の多い順", name: "名称順", standard: "標準" },
  column: { pair: "関係", unspecified: "レベル指定なし", total: "計" },
  pair: "{{a}} — {{b}}",
  within: "{{a}}国内",
  team: { incoming: "{{administration}}（次期）", outgoing: "{{administration}}（退任予定）" },
  withTeam: "{{pair}}、{{team}}",
  cell: "{{row}}、{{column}}：{{content}}",
  say: {
    expected_one: "あるべき経路 {{count}}", expected_other: "あるべき経路 {{count}}",
    met_one: "充足 {{count}}", met_other: "充足 {{count}}",
    missing_one: "欠落 {{count}}", missing_other: "欠落 {{count}}",
    questions_one: "未調査 {{count}}", questions_other: "未調査 {{count}}",
    setAside_one: "別扱い {{count}}", setAside_other: "別扱い {{count}}",
    open_one: "開通中の経路 {{count}}", open_other: "開通中の経路 {{count}}",
    planned_one: "予定の経路 {{count}}", planned_other: "予定の経路 {{count}}",
    dormant_one: "休眠中の経路 {{count}}", dormant_other: "休眠中の経路 {{count}}",
    unknown_one: "状態不明の経路 {{count}}", unknown_other: "状態不明の経路 {{count}}",
  },
  state: {
    "covered": "すべて充足", "partly": "一部が欠落", "missing": "欠落", "question": "未調査", "set-aside": "別扱い",
    "present": "経路あり（あるべき経路の記録なし）", "not-applicable": "該当する職なし", "empty": "記録なし",
  },
  fraction: "1/2：あるべき経路のうち充足した数",
  detail: {
    kind: "特定のレベルの二者関係",
    met: "充足しているあるべき経路",
    setAside: "別扱い",
    questions: "未調査：確かめるべき問い",
    nothing: "ここには「あるべき経路」の記録がなく、{{on}}時点の経路の記録もありません。",
    onLadder: "はしご図で見る",
  },
};
