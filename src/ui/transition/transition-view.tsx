/** A change of government: its dates, what becomes of the channels, week by week, and what is to be done. */
import { useMemo } from "react";
import { presentTransition, transitionPlan, transitionsKnown, type TransitionPlan } from "../../history/transition/plan";
import { isAnnounced } from "../../history/transition/window";
import { isOver, sayStanding } from "../../i18n/transition/heading";
import type { Administration } from "../../model/records/administration";
import { useSpeaker } from "../common/speaker-context";
import { useNetwork, usePanelsLens, useSession } from "../common/use-state";
import { Actions } from "./actions";
import { ChannelGroups } from "./channel-groups";
import { Checklist } from "./checklist";
import { Choices } from "./choices";
import { DateStrip } from "./date-strip";
import { HiddenEntries } from "./hidden-line";
import { isChannelShown } from "./shown";
import { Summary } from "./summary";
import { WeekStrip } from "./week-strip";

function Body({ plan, past }: { readonly plan: TransitionPlan; readonly past: boolean }) {
  const lens = usePanelsLens();
  const shown = plan.channels.filter(isChannelShown(plan.snapshot.network, lens));
  return (
    <>
      <Summary plan={plan} channels={shown} />
      <DateStrip plan={plan} isOver={past} />
      <ChannelGroups plan={plan} channels={shown} />
      <HiddenEntries count={plan.channels.length - shown.length} />
      <WeekStrip plan={plan} channels={shown} />
      <Checklist plan={plan} />
    </>
  );
}

function Chosen({ chosen, known }: { readonly chosen: Administration; readonly known: readonly Administration[] }) {
  const speaker = useSpeaker();
  const { date, name, t } = speaker;
  const network = useNetwork();
  const asOf = useSession((session) => session.asOf);
  const place = useSession((session) => session.transition);
  const isKnown = place.knowledge === "came-out" || isAnnounced(chosen, asOf);
  const plan = useMemo(() => (isKnown ? transitionPlan(network, chosen, asOf, place.knowledge) : undefined), [network, chosen, isKnown, asOf, place.knowledge]);
  const past = plan !== undefined && isOver(plan);
  return (
    <div className="read-view transition">
      <header className="read-head">
        <h2>{t("transition.title")}{speaker.language === "ja" ? "：" : ": "}{name(chosen.name)}</h2>
        <p className="quiet">{name(network.bundle.dataset.name)} · {t("inspector.print.asOf", { date: date(asOf) })}</p>
        {plan !== undefined && <Actions plan={plan} />}
      </header>
      <Choices known={known.some(({ id }) => id === chosen.id) ? known : [chosen, ...known]} chosen={chosen} place={place} asOf={asOf} window={plan?.window} isOver={past} />
      {plan === undefined
        ? <p className="empty">{t("transition.notAnnounced", { date: date(asOf), cameOut: t("transition.knowledges.came-out") })}</p>
        : (
          <>
            {sayStanding(speaker, plan, past).map((line) => <p key={line} className="transition-standing">{line}</p>)}
            <Body plan={plan} past={past} />
          </>
        )}
    </div>
  );
}

export function TransitionView() {
  const { date, t } = useSpeaker();
  const network = useNetwork();
  const asOf = useSession((session) => session.asOf);
  const wanted = useSession(({ transition }) => transition.administration);
  const known = transitionsKnown(network, asOf);
  const chosen = (wanted === undefined ? undefined : network.index.administrations.get(wanted)) ?? presentTransition(network, asOf) ?? known[0];
  if (chosen !== undefined) return <Chosen chosen={chosen} known={known} />;
  const words = network.bundle.administrations.length === 0 ? t("transition.none") : t("transition.noneKnown", { date: date(asOf) });
  return <div className="read-view transition"><h2 className="read-title">{t("transition.title")}</h2><p className="empty">{words}</p></div>;
}
