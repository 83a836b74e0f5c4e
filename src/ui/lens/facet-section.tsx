/** One facet of the filters, to be opened and closed. */
import { useState } from "react";
import { isOff, showAllOf, showOnly, toggleValue, type Facet } from "../../lens/lens";
import { setLens } from "../../state/session";
import { actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useLensView, useNetwork, useSession } from "../common/use-state";
import { allValues, countOf, keptWith, shownValues } from "./facet-values";
import { ValueRow } from "./value-row";

export function FacetSection({ facet, opensOpen }: { readonly facet: Facet; readonly opensOpen: boolean }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const network = useNetwork();
  const view = useLensView();
  const lens = useSession((session) => session.lens);
  const change = useChange();
  const [isOpen, setOpen] = useState(opensOpen);
  const off = lens.off[facet];
  const all = allValues(speaker, network, facet);
  const values = shownValues(all, view.counts[facet], off, facet);
  if (values.length === 0) return null;
  const own = network.bundle.dataset.parties.map((id) => actorShortName(speaker, network.index, id)).join(speaker.language === "ja" ? "・" : ", ");
  const name = t(`lens.facet.${facet}`);
  return (
    <details className="facet" open={isOpen} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>
        <span>{name}</span>
        {off !== undefined && <span className="facet-off">{t("lens.filtered", { count: off.size })}</span>}
      </summary>
      {isOpen && (
        <>
          {off !== undefined && (
            <button type="button" className="link facet-all" aria-label={t("lens.allLabel", { facet: name })} onClick={() => { change(setLens((of) => showAllOf(of, facet))); }}>
              {t("lens.all")}
            </button>
          )}
          <ul aria-label={name}>
            {values.map((value) => (
              <ValueRow
                key={value.value} facet={facet} value={value} count={countOf(view, facet, value.value)} isOn={!isOff(lens, facet, value.value)}
                onlyLabel={facet === "party" && !network.bundle.dataset.parties.some((id) => id === value.value)
                  ? t("lens.onlyPartyLabel", { value: value.label, own })
                  : t("lens.onlyLabel", { value: value.label })}
                onToggle={() => { change(setLens((of) => toggleValue(of, facet, value.value))); }}
                onOnly={() => { change(setLens((of) => showOnly(of, facet, keptWith(network, facet, value.value), all.map((each) => each.value)))); }}
              />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
