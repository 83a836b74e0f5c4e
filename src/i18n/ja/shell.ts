import type { shell as english } from "../en/shell";
import type { SameKeys } from "../same-keys";

export const shell: SameKeys<typeof english> = {
  appName: "Keiro",
  title: "{{dataSet}} – Keiro",
  skip: "欠けている連絡経路の一覧へ移動",
  views: { label: "表示", ladder: "はしご図", network: "ネットワーク図", tables: "一覧" },
  asOf: {
    label: "基準日",
    hint: "年・年月・年月日で入力（例：2024、2024-11、2024-11-30）",
    invalid: "「{{value}}」は日付として読めません。2024、2024-11、2024-11-30 のように入力してください。",
  },
  language: { label: "言語" },
  theme: { toDark: "暗色", toLight: "明色", label: "{{theme}}の画面に切り替える" },
  open: {
    button: "開く",
    label: "データファイルを開く（JSON・YAML・GEXF）",
    drop: "ここに置くとファイルを開きます",
    dropHint: "JSON・YAML・GEXF に対応。データはこの端末の外に出ません。",
  },
  stage: {
    ladder: "レベル別の連絡経路のはしご図",
    network: "連絡経路のネットワーク図",
    description: "主体 {{actors}}、連絡経路 {{channels}}、欠けている連絡経路 {{gaps}} を表示しています。同じ内容は一覧でも読めます。",
    toolbar: "図の操作",
    fit: "全体",
    fitLabel: "全体を表示する",
    zoomIn: "拡大",
    zoomOut: "縮小",
    help: "キー操作の説明",
    empty: "この絞り込みで表示できるものはありません。",
    layingOut: "ネットワーク図を配置しています…",
    emptyOnDate: "{{date}}についての記録はありません。",
    showAll: "すべて表示",
  },
  moments: { label: "節目", opening: "データの基準日", before: "前の節目", after: "次の節目" },
  panels: { lens: "表示の絞り込みと凡例", stage: "図", inspector: "詳細" },
  loadingView: "開いています…",
  live: {
    asOf: "基準日 {{date}}：",
    counts: "連絡経路 {{channels}}、欠けている連絡経路 {{gaps}} を表示。",
    selected: "{{name}} を選択。",
    cleared: "選択を解除。欠けている連絡経路の一覧を表示。",
  },
  broken: {
    title: "画面を表示できませんでした",
    text: "ファイルの内容は変わっていません。ページを再読み込みしてください。繰り返す場合は、絞り込みを外して開いてください。",
    reload: "再読み込み",
    plain: "絞り込みを外して開く",
    detail: "技術的な内容",
  },
};
