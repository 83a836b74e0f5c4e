/** The time axis: contacts, moments and tenures along the days, and the as-of date as a handle that is dragged, played and stepped. */
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { extentOf } from "../../../history/density/extent";
import { nextEvent } from "../../../history/density/events";
import { reportedIn } from "../../../history/density/no-source";
import { shortName } from "../../../i18n/say-actor";
import { earliestDay, type PartialDate } from "../../../model/date";
import { usePanelsLens, useRecorded, useSession, useTheme } from "../../common/use-state";
import { useSpeaker } from "../../common/speaker-context";
import { useServices } from "../../services";
import { usePassing, useShownDate } from "../use-time";
import { Controls } from "./controls";
import { DateSlider } from "./date-slider";
import { Plot, plotHeight, ROW_HEIGHT } from "./plot";
import { binOn, sayBin, sayContacts } from "./say-axis";
import { termAbout, yearAbout } from "./time-window";
import { Tip } from "./tip";
import { createTravel } from "./travel";
import { useContactsInView, useDensity, useEvents, useMomentDates, useOfficeRows } from "./use-axis-data";
import { usePlay } from "./use-play";
import { useWidth } from "./use-width";
import { useWheel, useWindow } from "./use-window";

const FEW_ROWS = 4;
const MOST_ROWS = 8;

/** While what stands beside the stage is of another date, it says so. */
const usePanelsBehind = (): void => {
  const asOf = useSession((session) => session.asOf);
  const passing = usePassing();
  const isBehind = passing !== undefined && passing !== asOf;
  useEffect(() => {
    document.documentElement.toggleAttribute("data-passing", isBehind);
    return () => { document.documentElement.removeAttribute("data-passing"); };
  }, [isBehind]);
};

function Axis() {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { stores } = useServices();
  const network = useRecorded();
  const lens = usePanelsLens();
  const theme = useTheme();
  const selection = useSession((session) => session.selection);
  const date = useShownDate();
  const travel = useMemo(() => createTravel(stores), [stores]);
  const surface = useRef<HTMLDivElement>(null);
  const width = useWidth(surface);
  const extent = useMemo(() => extentOf(network), [network]);
  const contacts = useContactsInView(network, lens);
  const events = useEvents(network, contacts);
  const moments = useMomentDates(network);
  const play = usePlay({ travel, date, extent, moments });
  const shown = useWindow(network, extent, date);
  useWheel(surface, shown);
  const { window, whole, setWindow } = shown;
  const density = useDensity(network, lens, contacts, window, width);
  const [isTall, setTall] = useState(false);
  const { rows, more } = useOfficeRows(network, selection, isTall ? MOST_ROWS : FEW_ROWS);
  const [pointed, setPointed] = useState<{ readonly x: number; readonly y: number } | undefined>(undefined);
  const id = useId();
  usePanelsBehind();
  useEffect(() => () => { travel.end(); }, [travel]);

  const bin = binOn(density.bins, date);
  const day = earliestDay(date);
  const stepTo = (to: PartialDate | undefined): (() => void) | undefined => (to === undefined ? undefined : () => {
    play.stop();
    travel.to(to);
    travel.end();
  });
  const zooms = [
    { words: t("timeAxis.whole"), label: t("timeAxis.wholeLabel"), press: () => { setWindow(() => whole); } },
    { words: t("timeAxis.term"), label: t("timeAxis.termLabel"), press: () => { setWindow(() => termAbout(network, whole, date)); } },
    { words: t("timeAxis.year"), label: t("timeAxis.yearLabel"), press: () => { setWindow(() => yearAbout(whole, day)); } },
  ];
  return (
    <section className="time-axis" aria-label={t("timeAxis.label")}>
      <div className="axis-side">
        <Controls play={play} before={stepTo(nextEvent(events, date, "before"))} after={stepTo(nextEvent(events, date, "after"))} />
        <ul className="axis-posts" aria-hidden="true">
          {rows.map(({ office }) => {
            const actor = network.index.actors.get(office);
            const name = actor === undefined ? office : shortName(speaker, actor);
            return <li key={office} title={actor === undefined ? name : speaker.name(actor.name)} style={{ height: ROW_HEIGHT }}>{name}</li>;
          })}
        </ul>
      </div>
      <div ref={surface} className="axis-place" style={{ height: plotHeight(rows.length) }}>
        {width > 0 && <Plot network={network} speaker={speaker} theme={theme} window={window} width={width} density={density} rows={rows} />}
        <DateSlider
          date={date} extent={extent} window={window} width={width} events={events} moments={moments} travel={travel} play={play}
          describedBy={`${id}-contacts ${id}-keys`} onPoint={setPointed}
        />
        {pointed !== undefined && width > 0 && <Tip at={pointed} network={network} window={window} width={width} density={density} rows={rows} />}
        <p id={`${id}-contacts`} className="visually-hidden">{bin === undefined ? "" : [sayBin(speaker, bin, density.unit), ...sayContacts(speaker, bin, reportedIn(density.hatched, bin))].join(" · ")}</p>
        <p id={`${id}-keys`} className="axis-keys visually-hidden">{t("timeAxis.keys")}</p>
      </div>
      <div className="axis-zoom">
        <div role="group" aria-label={t("timeAxis.zoom")}>
          {zooms.map(({ words, label, press }) => <button key={words} type="button" aria-label={label} title={label} onClick={press}>{words}</button>)}
        </div>
        {(more > 0 || isTall) && (
          <button type="button" aria-expanded={isTall} aria-label={isTall ? t("timeAxis.fewerPosts") : t("timeAxis.morePosts")} title={isTall ? t("timeAxis.fewerPosts") : t("timeAxis.morePosts")} onClick={() => { setTall(!isTall); }}>
            <span aria-hidden="true">{isTall ? "▴" : "▾"}</span>
          </button>
        )}
      </div>
    </section>
  );
}

/** Another data set is about another time: the axis starts anew. */
export function TimeAxis() {
  const { bundle } = useRecorded();
  return <Axis key={bundle.dataset.id} />;
}
