import type { gaps as english } from "../en/gaps";
import type { SameKeys } from "../same-keys";

export const gaps: SameKeys<typeof english> = {
  title: {
    "expected-missing": {
      open: "{{far}}との{{level}}の連絡経路が未開通",
      inPerson: "{{far}}との直接の会談が未実現",
      issue: "{{issue}}を扱う連絡経路が未開通",
      anyLevel: "{{far}}への連絡経路が未開通",
      strengthen: "{{far}}との強化すべき連絡経路が開いていない",
      preserve: "維持すべき{{far}}との連絡経路が開いていない",
    },
    "planned-overdue": "{{date}}に予定された連絡経路が未開通",
    "nobody-in-post": {
      "vacant": "{{office}}が空席",
      "acting": "{{office}}が代行のまま",
      "not-yet-known": "{{office}}の後任が未定",
      "changed": "{{office}}の交代後、接触なし",
    },
  },
  between: "{{near}} — {{far}}",
  withLevel: "{{between}} · {{level}}",
  because: {
    daysToInauguration_one: "就任まで{{count}}日。",
    daysToInauguration_other: "就任まで{{count}}日。",
    due: "期限は{{date}}。",
    overdue: "{{date}}の期限を過ぎている。",
    nearest: "直近の接触は{{date}}の{{mode}}で、直接の会談ではない。",
    nearestOther: "直近の接触は{{date}}（{{mode}}）だが、この課題は扱っていない。",
    outgoing: "現在開いているのは退任する政権との経路で、政権とともに終わる。",
    planned_one: "{{date}}の予定から{{count}}日が経過。",
    planned_other: "{{date}}の予定から{{count}}日が経過。",
    vacant: "{{office}}は{{date}}以降、在任者の記録がない（前任は{{person}}）。",
    vacantUndated: "{{office}}は在任者の記録がない（前任は{{person}}）。",
    acting: "{{office}}は{{date}}から{{person}}が代行している。",
    actingUndated: "{{office}}は{{person}}が代行している。",
    notYetKnown: "{{administration}}で誰が{{office}}となるかは、まだ明らかでない。",
    changed: "{{date}}に{{person}}が就いたが、直近の接触（{{lastContact}}）はその前である。",
    revive: "休眠中の経路を再開できる：{{channel}}。",
  },
  absence: {
    "confirmed-none": "出典が不存在を明記（{{source}}）。",
    "no-public-record": "公開された記録がない（{{until}}時点、{{source}}）。",
    "not-researched": "未調査：{{date}}についての出典がない。当時の接触の記録と出典があれば判断できる。",
  },
  routes: {
    title: "誰が開けるか",
    none: "開通中の経路をたどる道筋は知られていない。",
    independent_one: "独立した道筋 {{count}}",
    independent_other: "独立した道筋 {{count}}",
    friction: "摩擦のある関係を通る。",
    thirdParty: "第三国を経由する。対米包囲と受け取られない配慮が必要。",
    handover: "新旧チーム間の引継ぎ",
    inside: "同じ政府の内部",
  },
};
