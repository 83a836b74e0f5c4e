/** One facet of the filters, to be opened and closed. */
import { useCallback, useMemo, useState } from "react";
import { showAllOf, showOnly, type Facet } from "../../lens/lens";
import { setLens } from "../../state/session";
import { actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useLensPart, useNetwork, usePanelsLens, useSession } from "../common/use-state";
import { allValues, countOf, isWholeLegend, keptWith, shownValues } from "./facet-values";
import { ValueRow } from "./value-row";

/** Made only while the facet is open: an imported network may have thousands of values. */
function FacetValues({ facet }: { readonly facet: Facet }) {
  const speaker = useSpeaker();
  const { language, t } = speaker;
  const network = useNetwork();
  const counts = useLensPart((view) => view.counts[facet]);
  const off = useSession((session) => session.lens.off[facet]);
  const change = useChange();
  const { all, onlyLabels } = useMemo(() => {
    const { parties } = network.bundle.dataset;
    const own = parties.map((id) => actorShortName(speaker, network.index, id)).join(language === "ja" ? "・" : ", ");
    const isOwn = (value: string): boolean => parties.some((id) => id === value);
    const values = allValues(speaker, network, facet);
    return {
      all: values,
      onlyLabels: new Map(values.map(({ value, label }) => [
        value, facet === "party" && !isOwn(value) ? t("lens.onlyPartyLabel", { value: label, own }) : t("lens.onlyLabel", { value: label }),
      ])),
    };
  }, [speaker, language, t, network, facet]);
  const showAlone = useCallback((value: string): void => {
    change(setLens((of) => showOnly(of, facet, keptWith(network, facet, value), all.map((each) => each.value))));
  }, [change, network, facet, all]);
  return (
    <ul aria-label={t(`lens.facet.${facet}`)}>
      {shownValues(all, counts, off, facet).map(({ value, label }) => (
        <ValueRow
          key={value} facet={facet} value={value} label={label} {...countOf(counts, value)} isOn={off?.has(value) !== true}
          onlyLabel={onlyLabels.get(value) ?? ""} onOnly={showAlone}
        />
      ))}
    </ul>
  );
}

export function FacetSection({ facet, opensOpen }: { readonly facet: Facet; readonly opensOpen: boolean }) {
  const { t } = useSpeaker();
  const isCounted = useLensPart((view) => view.counts[facet].size > 0);
  const off = usePanelsLens().off[facet];
  const change = useChange();
  const [isOpen, setOpen] = useState(opensOpen);
  if (!isCounted && off === undefined && !isWholeLegend(facet)) return null;
  const name = t(`lens.facet.${facet}`);
  return (
    <details className="facet" open={isOpen} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>
        <span>{name}</span>
        {off !== undefined && <span className="facet-off">{t("lens.filtered", { count: off.size })}</span>}
      </summary>
      {isOpen && off !== undefined && (
        <button type="button" className="link facet-all" aria-label={t("lens.allLabel", { facet: name })} onClick={() => { change(setLens((of) => showAllOf(of, facet))); }}>
          {t("lens.all")}
        </button>
      )}
      {isOpen && <FacetValues facet={facet} />}
    </details>
  );
}
