import type { gaps as english } from "../en/gaps";
import type { SameKeys } from "../same-keys";

export const gaps: SameKeys<typeof english> = {
  title: {
    "expected-missing": {
      open: "{{near}}と{{far}}との連絡経路が未開通",
      inPerson: "{{far}}との対面での会談が未実現",
      issue: "{{issue}}を扱う連絡経路が未開通",
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
    nearest: "直近の接触は{{on}}の{{mode}}で、対面ではない。",
    nearestOther: "直近の接触は{{on}}（{{mode}}）で、この課題を扱ったという記録はない。",
    outgoing: "現在開いているのは退任する政権との経路で、政権とともに終わる。",
    planned_one: "{{date}}の予定から{{count}}日が経過。",
    planned_other: "{{date}}の予定から{{count}}日が経過。",
    vacant: "{{office}}は{{date}}以降、在任者の記録がない（前任は{{person}}）。",
    vacantUndated: "{{office}}は在任者の記録がない（前任は{{person}}）。",
    acting: "{{office}}は{{date}}から{{person}}が代行している。",
    actingUndated: "{{office}}は{{person}}が代行している。",
    notYetKnown: "{{administration}}で誰が{{office}}となるかは、まだ明らかでない。",
    changed: "{{date}}に{{person}}が就任したが、直近の接触（{{lastContact}}）は就任前である。",
    revive: "休眠中の経路を再開できる：{{channel}}。",
  },
  absence: {
    "confirmed-none": { said: "{{source}}（{{until}}）が、存在しないと明記している。", silent: "網羅的な記録である{{source}}（{{until}}まで）に、該当する接触がない。" },
    "no-public-record": { said: "{{source}}（{{until}}）によれば、まだ開かれていない。", silent: "{{source}}（{{until}}まで）に、該当する接触の記録がない。" },
    "not-researched": "この経路について{{on}}を対象とする出典がない。当時の接触の記録と出典があれば判断できる。",
  },
  routes: {
    title: "誰が開けるか",
    none: "開通中の経路をたどる道筋は知られていない。",
    independent_one: "遠回りも含め、互いに重ならない道筋は{{count}}通り",
    independent_other: "遠回りも含め、互いに重ならない道筋は{{count}}通り",
    friction: "摩擦のある関係を通る。",
    thirdParty: "第三者を経由する。相手方への包囲と受け取られないよう配慮が必要。",
  },
};
