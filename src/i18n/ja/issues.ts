import type { issues as english } from "../en/issues";
import type { SameKeys } from "../same-keys";

export const issues: SameKeys<typeof english> = {
  title: "課題と相手方",
  caption: "{{on}}時点の{{own}}の課題と相手方：立場と、扱う連絡経路の有無",
  column: { issue: "課題", total: "計" },
  order: { label: "並び順", uncovered: "リスクの多い順", name: "名称順", standard: "取組事項の順" },
  verdict: {
    "risk": "リスク", "opportunity": "機会", "question": "未調査", "set-aside": "別扱い", "not-due": "時期未到来", "carried": "経路あり", "none": "記録なし",
  },
  legend: {
    "risk": "摩擦または要調整だが、扱う経路がない",
    "opportunity": "利害は一致し得るが、扱う経路がない",
    "question": "扱う経路の有無が調べられていない",
    "set-aside": "別扱いとされている",
    "not-due": "すり合わせの時期がまだ来ていない",
    "carried": "扱う経路が開通済みか開通予定、または接触で取り上げ済み",
  },
  count: {
    "risk_one": "リスク {{count}}", "risk_other": "リスク {{count}}",
    "opportunity_one": "機会 {{count}}", "opportunity_other": "機会 {{count}}",
    "question_one": "未調査 {{count}}", "question_other": "未調査 {{count}}",
    "set-aside_one": "別扱い {{count}}", "set-aside_other": "別扱い {{count}}",
    "not-due_one": "時期未到来 {{count}}", "not-due_other": "時期未到来 {{count}}",
    "carried_one": "経路あり {{count}}", "carried_other": "経路あり {{count}}",
  },
  carriers_one: "扱う経路 {{count}}",
  carriers_other: "扱う経路 {{count}}",
  elsewhere: { column: "第三国間", stance: "{{pair}}：{{stance}}" },
};
