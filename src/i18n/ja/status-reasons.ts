import type { statusReasons as english } from "../en/status-reasons";
import type { SameKeys } from "../same-keys";

export const statusReasons: SameKeys<typeof english> = {
  "recorded": "出典によれば{{from}}から「{{status}}」。",
  "recordedUndated": "出典によれば「{{status}}」。",
  "ends-with-administration": "{{from}}から開通。{{administration}}のチームとの経路で、{{to}}に政権とともに終わる。",
  "endsWithAdministrationUndated": "{{administration}}のチームとの経路で、{{to}}に政権とともに終わる。",
  "administration-ended": "{{to}}に退陣した{{administration}}のチームとの経路だった。",
  "span-ended": "記録のある期間が{{to}}で終わっている。",
  "planned-for": "{{date}}に予定されている。",
  "plannedUndated": "予定されているが、日付の記録はない。",
  "overdue": "{{date}}に予定されていたが、開通したという記録がない。",
  "person-left": "{{person}}個人の経路だったが、その職を離れた。",
  "imprecise-date": "記録は「{{date}}」としか示しておらず、基準日に当てはまるかは判断できない。",
};
