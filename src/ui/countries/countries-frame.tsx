/** Around each of the tables: what is compared, the choices, what the signs mean; and what is said where there is nothing. */
import type { ReactNode } from "react";
import { sayCountry } from "../../i18n/say-countries";
import { setCountries } from "../../state/countries-place";
import { CopyButton } from "../common/copy-button";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useSession, useSnapshot } from "../common/use-state";
import { MatrixLegend } from "../matrix/matrix-legend";
import { ModeSwitch } from "../benchmark/mode-switch";
import { CountriesChoices } from "./countries-choices";
import type { Compared } from "./use-compared";

interface Props {
  readonly compared: Compared;
  readonly isEmpty: "firsts" | "levels" | undefined;
  readonly text: () => string;
  readonly children: ReactNode;
}

function Legend() {
  const { t } = useSpeaker();
  const panel = useSession((session) => session.countries.panel);
  const sample = (extent: string, more = "") => <span className={`cell-count ${extent}${more}`} aria-hidden="true"><span className="count-figure">3</span></span>;
  return (
    <MatrixLegend isClosed>
      <li><span className="partly-sign" aria-hidden="true">◐</span>{t("countries.legend.partly")}</li>
      <li><span className="cell-count extent-none zero" aria-hidden="true"><span className="no-source">{t("countries.noSource")}</span></span>{t("countries.extent.none")}</li>
      {panel !== "firsts" && <li>{sample("extent-whole", " running")}{t("countries.legend.running")}</li>}
      {panel !== "firsts" && <li>{t("countries.legend.bar")}</li>}
      <li>{t(panel === "firsts" ? "countries.legend.leaders" : "countries.legend.legs")}</li>
      <li>{t("countries.legend.groupings")}</li>
      <li>{t("countries.legend.published")}</li>
    </MatrixLegend>
  );
}

export function CountriesFrame({ compared, isEmpty, text, children }: Props) {
  const speaker = useSpeaker();
  const { date, name, on, t } = speaker;
  const snapshot = useSnapshot();
  const change = useChange();
  const hub = sayCountry(speaker, snapshot, compared.hub);
  const empty = compared.range.length === 0 ? "contacts" : isEmpty;
  return (
    <div className="matrix-view countries">
      <div className="matrix-bar">
        <h2>
          <span>{t("countries.title")}</span>
          <select
            aria-label={t("countries.hubLabel")} value={compared.hub}
            onChange={(event) => {
              const wanted = event.currentTarget.value;
              change(setCountries((place) => ({ ...place, hub: compared.sides.find((side) => side === wanted), of: "usual" })));
            }}
          >
            {compared.sides.map((side) => <option key={side} value={side}>{t("countries.with", { hub: sayCountry(speaker, snapshot, side) })}</option>)}
          </select>
          <span className="matrix-paper">{name(snapshot.network.bundle.dataset.name)} · {on(snapshot.date)}</span>
        </h2>
        <ModeSwitch />
        <CopyButton text={text} label={t("matrix.copy")} isWhole />
        <button type="button" className="button" aria-label={t("benchmark.printLabel")} onClick={() => { print(); }}>{t("benchmark.print")}</button>
      </div>
      <CountriesChoices compared={compared} />
      {empty === undefined ? <>{children}<Legend /></> : <p className="empty">{t(`countries.empty.${empty}`, { hub, date: date(snapshot.date) })}</p>}
    </div>
  );
}
