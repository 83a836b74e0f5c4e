import type { stage as english } from "../en/stage";
import type { SameKeys } from "../same-keys";

export const stage: SameKeys<typeof english> = {
  name: "図にある主体",
  thirdParties: "第三国・枠組み",
  unranked: "レベルなし",
  takenOut: "不在と仮定",
};
