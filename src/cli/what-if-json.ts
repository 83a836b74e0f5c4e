/** What a supposition does, as files, scripts and other tools read it. The keys are a promise: see README, "Command line". */
import type { Gap } from "../gaps/gap";
import { routeFinder } from "../gaps/routes/find-routes";
import type { Cohesion, Comparison } from "../gaps/what-if/compare";
import { operandOf, type Supposition } from "../gaps/what-if/supposition";
import type { Snapshot } from "../network/snapshot";
import { gapJson } from "./gap-json";

const inShort = ({ id, rule, severity }: Gap) => ({ id, rule, severity });

const cohesionJson = ({ actors, components, fragmentation }: Cohesion) => ({ actors, components, fragmentation: fragmentation ?? null });

export const whatIfJson = (before: Snapshot, after: Snapshot, suppositions: readonly Supposition[], comparison: Comparison) => {
  const [was, is] = [routeFinder(before), routeFinder(after)];
  const { opened, closed, changed, unreachable, onlyWays, cohesion, dependence } = comparison;
  return {
    asOf: after.date,
    suppositions: suppositions.map((each) => ({ kind: each.kind, of: operandOf(each) })),
    opened: opened.map((gap) => gapJson(after, gap, is)),
    closed: closed.map((gap) => gapJson(before, gap, was)),
    changed: changed.map((each) => ({ before: inShort(each.before), after: inShort(each.after) })),
    unreachable,
    onlyWays,
    cohesion: { before: cohesionJson(cohesion.before), after: cohesionJson(cohesion.after) },
    leaderDependence: dependence.map((each) => ({ between: each.between, before: each.before?.share ?? null, after: each.after?.share ?? null })),
  };
};
