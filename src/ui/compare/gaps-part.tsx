/** What is missing on one side alone, or on both for another reason; questions apart. */
import { useState, type ReactNode } from "react";
import type { ChangedGap } from "../../gaps/what-if/compare-gaps";
import { isQuestion, type Gap } from "../../gaps/gap";
import type { SideName } from "../../history/difference/brief";
import { sayGap } from "../../i18n/say-gap";
import { sayHeadline } from "../../i18n/say-question";
import { relationship } from "../../state/selection";
import { GapLink } from "../common/links";
import { useSpeaker } from "../common/speaker-context";
import { useSelect } from "../common/use-state";
import type { Comparison } from "./use-comparison";

const FIRST = 8;

interface Props {
  readonly comparison: Comparison;
}

function Folded({ title, items, note }: { readonly title: string; readonly items: readonly ReactNode[]; /** Of questions. */ readonly note?: string }) {
  const { t } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  const left = items.length - FIRST;
  return (
    <section className={note === undefined ? "compare-gaps" : "compare-gaps compare-asked"}>
      <h4>{title}</h4>
      {note !== undefined && <p className="quiet">{note}</p>}
      <ol>{isOpen ? items : items.slice(0, FIRST)}</ol>
      {!isOpen && left > 0 && <button type="button" className="link" onClick={() => { setOpen(true); }}>{t("compare.gaps.more", { count: left })}</button>}
    </section>
  );
}

/** A gap of the other date is no gap of this one: it leads to whom it is between. */
function GapLine({ gap, side, comparison: { sides } }: Props & { readonly gap: Gap; readonly side: SideName }) {
  const speaker = useSpeaker();
  const choose = useSelect();
  const { snapshot } = sides[side];
  const title = sayHeadline(speaker, snapshot, gap);
  const isHere = gap.between.every((end) => sides.after.snapshot.network.index.actors.has(end));
  return (
    <li>
      <span className="severity">{isQuestion(gap) ? "?" : gap.severity}</span>
      {side === "after" && <GapLink id={gap.id} text={title} />}
      {side === "before" && (isHere ? <button type="button" className="link" onClick={() => { choose(relationship(gap.between)); }}>{title}</button> : <span>{title}</span>)}
      <span className="quiet"> {sayGap(speaker, snapshot, gap).between}</span>
    </li>
  );
}

function ChangedLine({ change: { before, after }, comparison: { sides } }: Props & { readonly change: ChangedGap }) {
  const speaker = useSpeaker();
  const weight = (gap: Gap): string => (isQuestion(gap) ? "?" : String(gap.severity));
  return (
    <li>
      <span className="severity">{speaker.t("compare.gaps.severity", { before: weight(before), after: weight(after) })}</span>
      <GapLink id={after.id} text={sayHeadline(speaker, sides.after.snapshot, after)} />
    </li>
  );
}

export function GapsPart({ comparison }: Props) {
  const { t } = useSpeaker();
  const { words, compared: { difference: { gaps: { opened, closed, changed } } } } = comparison;
  const lines = (gaps: readonly Gap[], side: SideName, areQuestions: boolean) =>
    gaps.filter((gap) => isQuestion(gap) === areQuestions).map((gap) => <GapLine key={gap.id} gap={gap} side={side} comparison={comparison} />);
  const parts = [
    { side: "after" as const, gaps: opened }, { side: "before" as const, gaps: closed },
  ].map(({ side, gaps }) => ({ side, found: lines(gaps, side, false), asked: lines(gaps, side, true) }));
  return (
    <section className="compare-part">
      <h3>{t("compare.gaps.title")}</h3>
      {opened.length + closed.length + changed.length === 0 && <p className="quiet">{t("compare.gaps.none")}</p>}
      {parts.map(({ side, found }) => <Folded key={side} title={t("compare.gaps.opened", { on: words[side].on, total: found.length })} items={found} />)}
      <Folded title={t("compare.gaps.changed", { total: changed.length })} items={changed.map((change) => <ChangedLine key={change.after.id} change={change} comparison={comparison} />)} />
      {parts.map(({ side, asked }) => (
        <Folded key={side} title={t("compare.gaps.questions", { on: words[side].on, total: asked.length })} items={asked} note={t("compare.gaps.questionsNote")} />
      ))}
    </section>
  );
}
