import type { verdicts as english } from "../en/verdicts";
import type { SameKeys } from "../same-keys";

export const verdicts: SameKeys<typeof english> = {
  kind: { "not-needed": "不要", "by-design": "方針による", "handled-elsewhere": "別途対応", "in-hand": "対応中" },
  state: {
    "set-aside": "除外中",
    "facts-changed": "再掲：根拠となる記録に変更があった",
    "review-date-passed": "再掲：見直しの期日が来た",
  },
  reason: "{{kind}}：{{reason}}",
  by: "{{author}}、{{date}}",
  review: "{{date}}に見直し",
  notFound: "除外の記録があるが、この日付では欠けていないもの：{{gap}}",
  line: "【{{state}}】{{reason}}（{{by}}）",
};
