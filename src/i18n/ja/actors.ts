import type { actors as english } from "../en/actors";
import type { SameKeys } from "../same-keys";

export const actors: SameKeys<typeof english> = {
  incomingHouse: "{{office}}（次期政権）",
  held: "{{person}}{{office}}",
  designate: "{{person}}次期{{office}}",
  elect: "{{person}}次期{{office}}",
  incoming: "{{person}}次期{{office}}",
  vacant: "{{office}}（在任者の記録なし）",
  notYetKnown: "次期{{office}}（未定）",
  acting: "{{person}}{{office}}代行",
  or: "または",
  channel: "{{a}}・{{b}}間",
  post: {
    designate: "{{person}}（次期）",
    elect: "{{person}}（次期）",
    outgoing: "{{person}}（退任予定）",
    acting: "{{person}}（代行）",
    unsure: "{{persons}}（基準日からは定まらない）",
    vacant: "在任者の記録なし",
    notYetKnown: "未定（次期）",
  },
};
