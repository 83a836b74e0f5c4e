import type { facing as english } from "../en/facing";
import type { SameKeys } from "../same-keys";

export const facing: SameKeys<typeof english> = {
  side: "入れ替える側",
  left: "左：{{party}}",
  right: "右：{{party}}",
  search: "国名で探す（よみがなも可）",
  list: "{{party}}との連絡経路または接触がある国",
  counts: "経路 {{channels}}・接触 {{contacts}}",
  nobody: "その名前で、相手側との連絡経路や接触がある国はありません。",
  swap: "左右を入れ替える",
  own: "データの既定に戻す",
};
