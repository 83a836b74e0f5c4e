/** What is counted: which figures, of whom, at which levels, over which time. All of it is in the address. */
import { useId } from "react";
import { CONTACT_KINDS, type ContactKind } from "../../history/countries/figure";
import { PERIOD_UNITS, type Period } from "../../history/countries/periods";
import { sayCountedLevel, sayPeriod } from "../../i18n/say-countries";
import { COUNTRIES_PANELS, setCountries, type CountriesPlace } from "../../state/countries-place";
import { DropDown } from "../common/drop-down";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useSession } from "../common/use-state";
import { Segmented } from "../matrix/segmented";
import { CountryChoice } from "./country-choice";
import type { Compared } from "./use-compared";

const KINDS = ["own", "grouping", "both"] as const;
const kindsOf = (kind: (typeof KINDS)[number]): readonly ContactKind[] => (kind === "both" ? CONTACT_KINDS : [kind]);
const kindOf = (kinds: readonly ContactKind[]): (typeof KINDS)[number] => (kinds.length > 1 ? "both" : kinds[0] ?? "own");

function LevelChoice({ compared: { levels, recorded }, onChange }: { readonly compared: Compared; readonly onChange: (levels: CountriesPlace["levels"]) => void }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const face = levels.length === recorded.length ? t("countries.levels.all") : t("countries.levels.some", { count: levels.length, all: recorded.length });
  return (
    <DropDown className="countries-drop" buttonClass="button" menuClass="menu" label={`${t("countries.levels.label")}: ${face}`} face={<><span className="quiet">{t("countries.levels.label")}</span> {face} ▾</>}>
      {() => (
        <>
          <ul className="check-list">
            {recorded.map((level) => (
              <li key={level}>
                <label className="check">
                  <input
                    type="checkbox" checked={levels.includes(level)} disabled={levels.length === 1 && levels.includes(level)}
                    onChange={() => {
                      const next = recorded.filter((each) => (each === level ? !levels.includes(level) : levels.includes(each)));
                      onChange(next.length === recorded.length ? undefined : next);
                    }}
                  />
                  {sayCountedLevel(speaker, level)}
                </label>
              </li>
            ))}
          </ul>
          <p className="quiet"><button type="button" className="link" onClick={() => { onChange(undefined); }}>{t("countries.levels.button")}</button></p>
        </>
      )}
    </DropDown>
  );
}

function PeriodChoice({ label, value, range, onChange }: { readonly label: string; readonly value: Period; readonly range: readonly Period[]; readonly onChange: (period: Period | undefined) => void }) {
  const speaker = useSpeaker();
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value.name} onChange={(event) => { onChange(range.find(({ name }) => name === event.currentTarget.value)); }}>
        {range.map((period) => <option key={period.name} value={period.name}>{sayPeriod(speaker, period)}</option>)}
      </select>
    </div>
  );
}

export function CountriesChoices({ compared }: { readonly compared: Compared }) {
  const { t } = useSpeaker();
  const { panel, unit } = useSession((session) => session.countries);
  const change = useChange();
  const put = (part: Partial<CountriesPlace>): void => { change(setCountries((place) => ({ ...place, ...part }))); };
  const { from, to, kinds, range } = compared;
  return (
    <div className="countries-choices">
      <Segmented label={t("countries.panel.label")} values={COUNTRIES_PANELS} value={panel ?? "periods"} say={(each) => t(`countries.panel.${each}`)} onChoose={(each) => { put({ panel: each }); }} />
      {panel === "periods" && <Segmented label={t("countries.unit.label")} values={PERIOD_UNITS} value={unit} say={(each) => t(`countries.unit.${each}`)} onChoose={(each) => { put({ unit: each }); }} />}
      <Segmented label={t("countries.kinds.label")} values={KINDS} value={kindOf(kinds)} say={(each) => t(`countries.kinds.${each}`)} onChoose={(each) => { put({ kinds: kindsOf(each) }); }} />
      <CountryChoice compared={compared} onChange={(of) => { put({ of }); }} />
      {panel === "periods" && <LevelChoice compared={compared} onChange={(levels) => { put({ levels }); }} />}
      {range.length > 0 && <PeriodChoice label={t("countries.from")} value={from} range={range.filter(({ first }) => first <= to.first)} onChange={(period) => { put({ from: period }); }} />}
      {range.length > 0 && <PeriodChoice label={t("countries.to")} value={to} range={range.filter(({ first }) => first >= from.first)} onChange={(period) => { put({ to: period?.name === range.at(-1)?.name ? undefined : period }); }} />}
    </div>
  );
}
