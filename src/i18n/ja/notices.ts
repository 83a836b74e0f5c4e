import type { notices as english } from "../en/notices";
import type { SameKeys } from "../same-keys";

export const notices: SameKeys<typeof english> = {
  label: "お知らせ",
  dismiss: "閉じる",
  copy: "一覧をコピー",
  refused_one: "{{origin}} は開けませんでした（問題 {{count}} 件）。表示中の内容は変わっていません。",
  refused_other: "{{origin}} は開けませんでした（問題 {{count}} 件）。表示中の内容は変わっていません。",
  unopened_one: "{{origin}} を開けませんでした（問題 {{count}} 件）。",
  unopened_other: "{{origin}} を開けませんでした（問題 {{count}} 件）。",
  warnings_one: "{{origin}} を開きました（注意 {{count}} 件）。",
  warnings_other: "{{origin}} を開きました（注意 {{count}} 件）。",
  unreachable: "{{origin}} を読み込めませんでした。ファイルがあるか確かめて、もう一度お試しください。",
  notLoaded: "データ「{{folder}}」を読み込めませんでした。表示は元のままです。もう一度お試しください。",
  address: "リンクの一部を読み取れませんでした。残りは反映しています。",
  addressProblem: {
    "unknown-view": "「{{value}}」という表示はありません。",
    "not-a-date": "「{{value}}」は日付として読めません。",
    "unknown-id": "「{{value}}」はこのデータにないか、この基準日にはありません。",
    "unknown-part": "「{{value}}」は読み取れない指定です。",
    "not-a-window": "「{{value}}」は期間として読めません（例：2020-11~2021-06）。",
    "not-a-figure": "「{{value}}」は基準に設定できない値です。",
    "too-many-points": "「{{value}}」：この配点では重要度が 100 を超えるため、いずれも反映しませんでした。",
  },
  noWebgl: "この環境では図を描画できません（WebGL が無効です）。一覧と欠けている連絡経路は通常どおり使えます。",
  toTables: "一覧を表示",
  details: "内訳",
  at: "{{file}} {{line}} 行 {{column}} 文字目",
};
