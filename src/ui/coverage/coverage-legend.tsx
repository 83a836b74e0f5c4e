/** What the frames and figures of the cells mean. */
import { NO_COUNTS, type Counts } from "../../gaps/coverage/counts";
import type { CellState } from "../../gaps/coverage/cell";
import { useSpeaker } from "../common/speaker-context";
import { MatrixLegend } from "../matrix/matrix-legend";
import { CoverageFace } from "./coverage-face";

const SAMPLES: readonly (readonly [CellState, Partial<Counts>])[] = [
  ["covered", { must: 2, met: 2 }], ["partly", { must: 2, met: 1, missing: 1 }], ["missing", { must: 1, missing: 1 }], ["question", { questions: 1 }],
  ["set-aside", { setAside: 1 }], ["present", { open: 1 }], ["not-applicable", {}],
];

export function CoverageLegend() {
  const { t } = useSpeaker();
  return (
    <MatrixLegend>
      {SAMPLES.map(([state, counts]) => (
        <li key={state}><CoverageFace state={state} counts={{ ...NO_COUNTS, ...counts }} level="senior-official" />{t(`coverage.state.${state}`)}</li>
      ))}
      <li>{t("coverage.fraction")}</li>
    </MatrixLegend>
  );
}
