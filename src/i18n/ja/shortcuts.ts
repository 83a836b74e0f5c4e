import type { shortcuts as english } from "../en/shortcuts";
import type { SameKeys } from "../same-keys";

export const shortcuts: SameKeys<typeof english> = {
  title: "キー操作",
  close: "閉じる",
  single: "一文字のキー操作を使う",
  singleNote: "音声入力などが一文字のキーを送る場合は切ってください。",
  group: { anywhere: "どこでも", list: "欠けている連絡経路の一覧", stage: "図", axis: "時間軸の基準日" },
  search: "検索",
  gaps: "欠けている連絡経路の一覧",
  help: "この説明",
  whatIf: "選択中の主体・経路がない場合を仮定",
  escape: "仮定を終了・選択を解除・閉じる",
  cards: "前へ・次へ",
  open: "開く",
  pan: "図を動かす",
  zoom: "拡大・縮小",
  fit: "全体を表示",
  day: "1日または1週間",
  month: "1か月",
  year: "1年",
  event: "前後の出来事",
  play: "再生・一時停止",
};
