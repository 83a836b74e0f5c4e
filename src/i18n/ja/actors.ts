import type { actors as english } from "../en/actors";
import type { SameKeys } from "../same-keys";

export const actors: SameKeys<typeof english> = {
  held: "{{office}} {{person}}",
  designate: "次期{{office}} {{person}}",
  elect: "次期{{office}} {{person}}",
  incoming: "次期{{office}} {{person}}",
  vacant: "{{office}}（空席）",
  notYetKnown: "次期{{office}}（未定）",
  acting: "{{office}}代行 {{person}}",
  or: "または",
  channel: "{{a}}・{{b}}間",
  post: {
    designate: "{{person}}（次期）",
    elect: "{{person}}（次期）",
    outgoing: "{{person}}（退任予定）",
    acting: "{{person}}（代行）",
    unsure: "{{persons}}（基準日からは定まらない）",
    vacant: "空席",
    notYetKnown: "未定（次期）",
  },
};
