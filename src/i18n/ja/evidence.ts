import type { evidence as english } from "../en/evidence";
import type { SameKeys } from "../same-keys";

export const evidence: SameKeys<typeof english> = {
  wait: { vacant: "{{party}}側は{{since}}以降、後任の記録なし", acting: "{{party}}側は{{since}}以降、正式な在任者の記録なし" },
  waits: {
    vacant: "{{party}}側では{{since}}以降、{{office}}の後任の記録がなく、この経路は引き継ぎを待っている。",
    acting: "{{party}}側では{{since}}以降、{{office}}の正式な在任者の記録がなく、{{person}}が代行している。",
    charge: "{{party}}側では{{since}}以降、大使の在任の記録がなく、{{person}}が臨時代理大使を務めている。",
  },
  names: "名称の変遷",
  name: "{{name}}（{{span}}）",
  continues: "前身",
  continuedBy: "後身",
};
