/** Above a matrix: its title, its order, the copy; what is hidden (I10); which cell is pressed and how to see it drawn. */
import type { ReactNode } from "react";
import { OPEN_LENS } from "../../lens/lens";
import { setLens, setView } from "../../state/session";
import { CopyButton } from "../common/copy-button";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useSnapshot } from "../common/use-state";
import { useUnderCriteria } from "../criteria/use-criteria";
import { Segmented } from "./segmented";

export const MATRIX_ORDERS = ["uncovered", "name", "standard"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

interface Props {
  readonly title: string;
  readonly orderLabel: string;
  readonly sayOrder: (order: MatrixOrder) => string;
  readonly order: MatrixOrder;
  readonly onOrder: (order: MatrixOrder) => void;
  readonly text: () => string;
  readonly children?: ReactNode;
}

export function MatrixBar({ title, orderLabel, sayOrder, order, onOrder, text, children }: Props) {
  const { name, on, t } = useSpeaker();
  const { date, network } = useSnapshot();
  const underCriteria = useUnderCriteria();
  return (
    <div className="matrix-bar">
      <h2>{title}<span className="matrix-paper">{name(network.bundle.dataset.name)} · {on(date)}</span></h2>
      {children}
      <Segmented label={orderLabel} values={MATRIX_ORDERS} value={order} say={sayOrder} onChoose={onOrder} />
      <CopyButton text={() => underCriteria(text())} label={t("matrix.copy")} isWhole />
    </div>
  );
}

interface HiddenProps {
  readonly rows: number;
  readonly columns: number;
}

export function HiddenLine({ rows, columns }: HiddenProps) {
  const { t } = useSpeaker();
  const change = useChange();
  if (rows + columns === 0) return null;
  const [first = "", second] = [...(rows === 0 ? [] : [t("matrix.rows", { count: rows })]), ...(columns === 0 ? [] : [t("matrix.columns", { count: columns })])];
  const what = second === undefined ? first : t("matrix.both", { rows: first, columns: second });
  return (
    <p className="matrix-line">
      <span>{t("matrix.hidden", { what })}</span>
      <button type="button" className="link" onClick={() => { change(setLens(() => OPEN_LENS)); }}>{t("shell.stage.showAll")}</button>
    </p>
  );
}

export function ChosenLine({ cell, onLetGo }: { readonly cell: string; readonly onLetGo: () => void }) {
  const { t } = useSpeaker();
  const change = useChange();
  return (
    <p className="matrix-line is-chosen">
      <span>{t("matrix.chosen", { cell })}</span>
      <button type="button" className="button" onClick={() => { change(setView("ladder")); }}>{t("coverage.detail.onLadder")}</button>
      <button type="button" className="button" aria-label={t("matrix.letGoLabel")} onClick={onLetGo}>{t("matrix.letGo")}</button>
    </p>
  );
}
