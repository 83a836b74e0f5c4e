/** In the panel, until something is selected: what the supposition does, part by part. */
import { sayGap } from "../../i18n/say-gap";
import { sayHeadline } from "../../i18n/say-question";
import { sayCohesion, sayDependenceChanges, sayEffect, sayOnlyWays, saySuppositions, sayUnreachable } from "../../i18n/say-what-if";
import type { ChangedGap } from "../../gaps/what-if/compare-gaps";
import type { Gap } from "../../gaps/gap";
import type { Snapshot } from "../../network/snapshot";
import { GapLink } from "../common/links";
import { useSpeaker } from "../common/speaker-context";
import { Part } from "../inspector/detail-head";
import { GapCard } from "../inspector/gap-card";
import type { WhatIf } from "./use-what-if";

/** Of what opens the gravest are told in full. */
const FULL_CARDS = 2;

function Opened({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useSpeaker();
  return (
    <section className="what-if-opened">
      <h3>{t("whatIf.part.opened")}</h3>
      {gaps.length === 0
        ? <p className="quiet">{t("whatIf.none.opened")}</p>
        : <ol className="cards">{gaps.map((gap, at) => <GapCard key={gap.id} gap={gap} isFull={at < FULL_CARDS} />)}</ol>}
    </section>
  );
}

/** They are said of the network as it is: under the supposition there are none. */
function Closed({ gaps, before }: { readonly gaps: readonly Gap[]; readonly before: Snapshot }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  return (
    <Part title={t("whatIf.part.closed")}>
      {gaps.length === 0 && <p className="quiet">{t("whatIf.none.closed")}</p>}
      <ul className="plain">
        {gaps.map((gap) => (
          <li key={gap.id}>
            <p className="what-if-closed">{sayHeadline(speaker, before, gap)}</p>
            <p className="quiet">{sayGap(speaker, before, gap).between}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Changed({ gaps, after }: { readonly gaps: readonly ChangedGap[]; readonly after: Snapshot }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  if (gaps.length === 0) return null;
  return (
    <Part title={t("whatIf.part.changed")}>
      <ul className="plain">
        {gaps.map((each) => (
          <li key={each.after.id}>
            <GapLink id={each.after.id} text={sayHeadline(speaker, after, each.after)} />
            <p className="quiet">
              {each.before.severity === each.after.severity
                ? sayGap(speaker, after, each.after).because[0]
                : t("whatIf.changed", { before: each.before.severity, after: each.after.severity })}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return <ul className="sentences">{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}

export function WhatIfSummary({ whatIf: { suppositions, before, after, comparison } }: { readonly whatIf: WhatIf }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { opened, closed, changed, unreachable, onlyWays, cohesion, dependence } = comparison;
  return (
    <article className="what-if-summary">
      <header className="detail-head">
        <h2 tabIndex={-1}>{saySuppositions(speaker, before, suppositions)}</h2>
        <p>{sayEffect(speaker, comparison)}</p>
        <p className="quiet">{t("whatIf.data")}</p>
      </header>
      <Opened gaps={opened} />
      <Closed gaps={closed} before={before} />
      <Changed gaps={changed} after={after} />
      <Part title={t("whatIf.part.unreachable")}>
        {unreachable.length === 0 ? <p>{t("whatIf.none.unreachable")}</p> : <Lines lines={sayUnreachable(speaker, after, unreachable)} />}
      </Part>
      {onlyWays.length > 0 && <Part title={t("whatIf.part.onlyWays")}><Lines lines={sayOnlyWays(speaker, after, onlyWays)} /></Part>}
      <Part title={t("whatIf.part.cohesion")}>
        {sayCohesion(speaker, cohesion).map((line) => <p key={line} className="what-if-figure">{line}</p>)}
        <p className="quiet">{t("whatIf.cohesion.meaning", { count: cohesion.after.actors })}</p>
      </Part>
      <Part title={t("whatIf.part.dependence")}>
        {dependence.length === 0 ? <p>{t("whatIf.dependence.unchanged")}</p> : <Lines lines={sayDependenceChanges(speaker, after, dependence)} />}
        <p className="quiet">{t("whatIf.dependence.meaning")}</p>
      </Part>
    </article>
  );
}
