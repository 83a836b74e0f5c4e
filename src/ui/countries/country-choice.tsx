/** Which countries are compared: those that a desk compares first, all, or the ones that are ticked. */
import { useId, useMemo, useState } from "react";
import { contactsWith } from "../../history/countries/contacts-with";
import { sayCountry } from "../../i18n/say-countries";
import { foldText } from "../../lens/fold-text";
import type { CountriesChosen } from "../../state/countries-place";
import { DropDown } from "../common/drop-down";
import { byReading } from "../common/reading-order";
import { useSpeaker } from "../common/speaker-context";
import { useSession, useSnapshot } from "../common/use-state";
import type { Compared } from "./use-compared";

interface Props {
  readonly compared: Compared;
  readonly onChange: (of: CountriesChosen) => void;
}

function Countries({ compared: { all, hub, parties }, onChange }: Props) {
  const speaker = useSpeaker();
  const { language, t } = speaker;
  const snapshot = useSnapshot();
  const { network } = snapshot;
  const searchId = useId();
  const [query, setQuery] = useState("");
  const known = useMemo(() => all.flatMap((party) => {
    const actor = network.index.actors.get(party);
    if (actor === undefined) return [];
    const names = [actor.name.ja, actor.name.en, actor.reading ?? "", actor.shortName?.ja ?? "", actor.shortName?.en ?? "", ...actor.aliases ?? []];
    return [{ ...actor, id: party, text: names.map(foldText).join(" "), contacts: contactsWith(network, hub, party).length }];
  }).toSorted(byReading(language)), [all, hub, network, language]);
  const wanted = foldText(query).trim();
  const listed = known.filter(({ text }) => wanted === "" || text.includes(wanted));
  return (
    <>
      <div className="facing-search">
        <label className="visually-hidden" htmlFor={searchId}>{t("countries.of.search")}</label>
        <input id={searchId} type="search" value={query} placeholder={t("countries.of.search")} onChange={(event) => { setQuery(event.currentTarget.value); }} />
      </div>
      <ul className="check-list is-long">
        {listed.map(({ id, contacts }) => (
          <li key={id}>
            <label className="check">
              <input
                type="checkbox" checked={parties.includes(id)} disabled={parties.length === 1 && parties.includes(id)}
                onChange={() => { onChange(all.filter((each) => (each === id ? !parties.includes(id) : parties.includes(each)))); }}
              />
              <span>{sayCountry(speaker, snapshot, id)}</span>
              <span className="data-counts">{t("countries.of.count", { count: contacts })}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

export function CountryChoice({ compared, onChange }: Props) {
  const { t } = useSpeaker();
  const of = useSession((session) => session.countries.of);
  const { all, parties, usual } = compared;
  const face = of === "usual" ? t("countries.of.usual", { count: usual.length }) : of === "all" ? t("countries.of.all", { count: all.length }) : t("countries.of.chosen", { count: parties.length });
  return (
    <DropDown className="countries-drop" buttonClass="button" menuClass="menu country-menu" label={`${t("countries.of.label")}: ${face}`} face={<><span className="quiet">{t("countries.of.label")}</span> {face} ▾</>}>
      {() => (
        <>
          <p className="row country-sets">
            <button type="button" className="link" aria-pressed={of === "usual"} onClick={() => { onChange("usual"); }}>{t("countries.of.usualButton")}</button>
            <button type="button" className="link" aria-pressed={of === "all"} onClick={() => { onChange("all"); }}>{t("countries.of.allButton")}</button>
          </p>
          <Countries compared={compared} onChange={onChange} />
        </>
      )}
    </DropDown>
  );
}
