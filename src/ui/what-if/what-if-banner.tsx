/** Across the top of the picture while something is supposed: what, what it does, and the way out. */
import { useRef } from "react";
import { flushSync } from "react-dom";
import { suppositionText, type Supposition } from "../../gaps/what-if/supposition";
import { sayEffect, saySupposition } from "../../i18n/say-what-if";
import { leaveWhatIf, supposeNoMore } from "../../state/what-if";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useIsSearched, useTransient } from "../common/use-state";
import { useWhatIf, type WhatIf } from "./use-what-if";

function Supposed({ whatIf: { suppositions, before, comparison } }: { readonly whatIf: WhatIf }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const change = useChange();
  const isSearched = useIsSearched();
  const banner = useRef<HTMLElement>(null);
  const remove = (supposition: Supposition): void => {
    // The keyboard stays in the banner, for as long as there is one.
    flushSync(() => { change(supposeNoMore(supposition)); });
    banner.current?.querySelector("button")?.focus();
  };
  return (
    <section ref={banner} className="what-if" aria-label={t("whatIf.mode")}>
      <div className="what-if-words">
        <strong>{t("whatIf.mode")}</strong>
        <ul>
          {suppositions.map((each) => {
            const supposition = saySupposition(speaker, before, each);
            return (
              <li key={suppositionText(each)} className="what-if-chip">
                <span>{supposition}</span>
                <button type="button" aria-label={t("whatIf.remove", { supposition })} onClick={() => { remove(each); }}>×</button>
              </li>
            );
          })}
        </ul>
        <p role="status">{isSearched ? sayEffect(speaker, comparison) : t("gapSearch.unknown")}</p>
      </div>
      <button type="button" className="button" aria-label={t("whatIf.leaveLabel")} onClick={() => { change(leaveWhatIf); }}>
        {t("whatIf.leave")} <kbd aria-hidden="true">Esc</kbd>
      </button>
    </section>
  );
}

export function WhatIfBanner() {
  const { t } = useSpeaker();
  const whatIf = useWhatIf();
  const isSupposing = useTransient((transient) => transient.isSupposing);
  if (isSupposing) return <p className="what-if" role="status">{t("whatIf.working")}</p>;
  return whatIf === undefined ? null : <Supposed whatIf={whatIf} />;
}
