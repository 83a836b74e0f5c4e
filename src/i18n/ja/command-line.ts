import type { commandLine as english } from "../en/command-line";
import type { SameKeys } from "../same-keys";

export const commandLine: SameKeys<typeof english> = {
  valid: "{{place}}：問題なし（主体{{actors}}、経路{{channels}}、接触{{contacts}}）",
  measures: {
    title: "{{on}}時点で開通している連絡経路のネットワーク",
    nothing: "開通している連絡経路はありません。",
    whole: "主体：{{actors}}　連結成分：{{components}}　分断度：{{fragmentation}}　距離で重み付けした分断度：{{weighted}}",
    column: {
      degree: "次数", betweenness: "媒介中心性", constraint: "拘束度", effectiveSize: "有効規模", articulationPoint: "関節点", actor: "主体",
    },
    cuts: "該当",
    actor: "{{name}}（{{id}}）",
    bridges_one: "迂回路のないつながり（橋）：{{count}}件",
    bridges_other: "迂回路のないつながり（橋）：{{count}}件",
  },
};
