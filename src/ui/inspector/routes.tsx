/** Who could open it: ways over what is open today, with the caution that each calls for. */
import { Fragment } from "react";
import type { Route, Routes } from "../../gaps/routes/find-routes";
import { ActorLink } from "../common/links";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot } from "../common/use-state";
import { routeStops, sayRoute } from "../../i18n/say-route";

function Warnings({ route }: { readonly route: Route }) {
  const { t } = useSpeaker();
  const warnings = [
    ...(route.crossesFriction ? [t("gaps.routes.friction")] : []),
    ...(route.throughThirdParty ? [t("gaps.routes.thirdParty")] : []),
    ...(route.steps.some(({ kind }) => kind === "handover") ? [t("inspector.gap.handover")] : []),
  ];
  return warnings.length === 0 ? null : <ul className="cautions">{warnings.map((each) => <li key={each}>{each}</li>)}</ul>;
}

/** In one line, for a card; how many ways there are is told on the gap's own page. */
export function BestRoute({ routes: { routes: [best] } }: { readonly routes: Routes }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  return (
    <p className="opener">
      <span className="quiet">{t("gaps.routes.title")}{speaker.language === "ja" ? "：" : ": "}</span>
      {best === undefined
        ? t("gaps.routes.none")
        : <strong>{sayRoute(speaker, snapshot, best)}</strong>}
      {best?.throughThirdParty === true && <span className="quiet"> {t("gaps.routes.thirdParty")}</span>}
      {best?.crossesFriction === true && <span className="quiet"> {t("gaps.routes.friction")}</span>}
    </p>
  );
}

export function RouteList({ routes: { routes, independent } }: { readonly routes: Routes }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  if (routes.length === 0) return <p>{t("gaps.routes.none")}</p>;
  return (
    <>
      <p className="quiet">{t("gaps.routes.independent", { count: independent })}</p>
      <ol className="routes">
        {routes.map((route) => (
          <li key={route.actors.join(" ")}>
            <span className="route">
              {routeStops(speaker, snapshot, route).map(({ actor, name }, at) => (
                <Fragment key={`${actor} ${name}`}>
                  {at > 0 && <span className="arrow" aria-hidden="true">→</span>}
                  <ActorLink id={actor} text={name} />
                </Fragment>
              ))}
            </span>
            <Warnings route={route} />
          </li>
        ))}
      </ol>
    </>
  );
}
