/** Many countries in their contact with one: by period and level, from an inauguration to the first contact, of the security advisers by year. */
import { useMemo } from "react";
import type { CountriesPanel } from "../../state/countries-place";
import { useSession } from "../common/use-state";
import { FirstsPanel } from "./firsts-panel";
import { PeriodsPanel } from "./periods-panel";
import { useCompared } from "./use-compared";

function Advisers() {
  const compared = useCompared("year");
  const ofAdvisers = useMemo(() => ({ ...compared, levels: ["security-adviser" as const] }), [compared]);
  return <PeriodsPanel compared={ofAdvisers} hasMean />;
}

function Periods() {
  return <PeriodsPanel compared={useCompared(useSession((session) => session.countries.unit))} />;
}

function Firsts() {
  return <FirstsPanel compared={useCompared("quarter")} />;
}

export function CountriesView({ panel }: { readonly panel: CountriesPanel }) {
  switch (panel) {
    case "periods": return <Periods />;
    case "firsts": return <Firsts />;
    case "advisers": return <Advisers />;
  }
}
