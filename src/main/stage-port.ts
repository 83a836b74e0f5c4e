/** Joins the stage to the state: what is shown flows in, what is clicked flows out. */
import type { StoreApi } from "zustand/vanilla";
import type { GapId } from "../gaps/gap";
import { sayHolderThen } from "../i18n/compare/say-holder";
import { SOMEBODY } from "../i18n/somebody";
import { speakerOf, type Speaker } from "../i18n/speaker";
import { sayPost, shortName } from "../i18n/say-actor";
import { focusOn } from "../lens/lens";
import { LEVELS, type Level } from "../model/vocabulary";
import type { Network } from "../network/network";
import type { Seat } from "../network/seats";
import type { Snapshot } from "../network/snapshot";
import { mountStage } from "../scene/stage";
import type { Stage, StageItem } from "../scene/stage-types";
import { snapshotAgainst, type BesideState } from "../state/beside";
import { buildStageView } from "../state/build-stage-view";
import { isCompared } from "../state/compare-place";
import { pictureOf, type ComparedPicture } from "../state/compared-picture";
import { emphasisOf } from "../state/emphasis";
import { NOTHING, relationship, type Selection } from "../state/selection";
import type { GapSearch, GapSearchState } from "../state/gap-search";
import { passingSight, type Sight } from "../state/passing";
import { remember } from "../state/remember";
import type { Selectors } from "../state/selectors";
import type { TakenOut } from "../state/stage-edges";
import { isDrawn, select, setLens, type Session } from "../state/session";
import type { Emphasis, StageView, StageWords } from "../state/stage-view";
import { addNotice, type Document, type Stores } from "../state/stores";
import { verdictsOf } from "../state/verdicts-of";
import type { StagePort } from "../ui/services";
import type { VerdictState, VerdictStore } from "../workspace/verdict-store";

const wordsOf = (speaker: Speaker, network: Network): StageWords => {
  const { t } = speaker;
  const levels = Object.fromEntries(LEVELS.map((level) => [level, t(`vocabulary.level.${level}`)]));
  const isComplete = (words: Record<string, string>): words is Record<Level, string> => LEVELS.every((level) => level in words);
  if (!isComplete(levels)) throw new Error("a level without a word");
  const [left, right] = network.bundle.dataset.parties.map((id) => {
    const actor = network.index.actors.get(id);
    return actor === undefined ? id : shortName(speaker, actor);
  });
  return { levels, columns: { left: left ?? "", right: right ?? "", third: t("stage.thirdParties") }, unranked: t("stage.unranked") };
};

/** What an item of the stage stands for. */
const selectionOf = (view: StageView, { network }: Document, item: StageItem | undefined): Selection => {
  if (item === undefined) return NOTHING;
  if (item.kind === "node") {
    const node = view.nodes.find(({ key }) => key === item.key);
    const actor = network.bundle.actors.find(({ id }) => id === node?.actor);
    return actor === undefined ? NOTHING : { kind: "actor", id: actor.id };
  }
  const edge = view.edges.find(({ key }) => key === item.key);
  if (edge?.kind === "gap") return { kind: "gap", id: edge.gap };
  const channel = network.bundle.channels.find(({ id }) => item.key === `channel:${id}`);
  if (channel !== undefined) return { kind: "channel", id: channel.id };
  if (edge?.kind !== "alignment") return NOTHING;
  const [a, b] = [edge.source, edge.target].map((key) => network.bundle.actors.find(({ id }) => id === key)?.id);
  return a === undefined || b === undefined ? NOTHING : relationship([a, b]);
};

/** The keys under which the selection is marked. */
const selectedKeys = (view: StageView, selection: Selection): string[] => {
  switch (selection.kind) {
    case "actor": return view.nodes.filter(({ actor }) => actor === selection.id).map(({ key }) => key);
    case "channel": return [`channel:${selection.id}`];
    case "gap": return view.edges.filter((edge) => edge.kind === "gap" && edge.gap === selection.id).map(({ key }) => key);
    default: return [];
  }
};

const NOTHING_SET_ASIDE: ReadonlySet<GapId> = new Set();

export const createStagePort = (
  stores: Stores, selectors: Selectors, verdicts: VerdictStore, gapSearch: GapSearch, beside: StoreApi<BesideState>,
): StagePort => {
  const { document, session, transient, passing } = stores;
  let stage: Stage | undefined;
  let view: StageView | undefined;
  // The same voice for the same date and language lets nodes stay the same, too.
  const describer = remember((speaker: Speaker, snapshot: Snapshot) => (seat: Seat) => sayPost(speaker, snapshot, seat));
  const words = remember(wordsOf);

  const networkOf = (of: Session): Network => selectors.adjusted(document.getState().network, of.adjustments, of.facing);
  const setAsideOn = (snapshot: Snapshot): ReadonlySet<GapId> => {
    const state = verdicts.state.getState();
    return selectors.judged(snapshot, verdictsOf(state, snapshot.network), state.today).setAside;
  };
  const settled: Sight = {
    ...selectors,
    lensView: (snapshot, lens) => selectors.lensView(snapshot, lens, setAsideOn(snapshot)),
    takenOut: (before, after) => selectors.comparison(before, after).takenOut.channels,
  };
  const moving = passingSight();
  const recorded = (sight: Sight, of: Session): Snapshot => sight.snapshot(networkOf(of), of.asOf);
  const shownOn = (sight: Sight, of: Session): Snapshot =>
    sight.snapshot(sight.supposed(networkOf(of), of.asOf, of.suppositions, SOMEBODY), of.asOf);

  /** What the suppositions take out of what the lens would show. */
  const takenOut = (sight: Sight, of: Session, after: Snapshot): TakenOut | undefined => {
    if (of.suppositions.length === 0) return undefined;
    const before = recorded(sight, of);
    const { channels } = sight.lensView(before, of.lens);
    return { before, channels: sight.takenOut(before, after).filter((id) => channels.has(id)), detail: speakerOf(of.language).t("stage.takenOut") };
  };

  const picture = remember(pictureOf, 2);
  /** What the picture is compared with, whatever date is passed through meanwhile. */
  const comparedOn = (of: Session, after: Snapshot): ComparedPicture | undefined =>
    (isCompared(of) ? picture(snapshotAgainst(selectors, document.getState().network, beside.getState(), of), after) : undefined);
  /** Of what is gone that which the lens would show. */
  const goneFrom = ({ before, gone }: ComparedPicture, of: Session): TakenOut => {
    const { channels } = selectors.lensView(before, of.lens, NOTHING_SET_ASIDE);
    const speaker = speakerOf(of.language);
    return { before, channels: gone.filter((id) => channels.has(id)), detail: speaker.t("compare.stage.gone", { on: speaker.on(before.date) }) };
  };
  const comparedDescriber = remember((speaker: Speaker, snapshot: Snapshot, { before, was }: ComparedPicture) => (seat: Seat) => {
    const now = sayPost(speaker, snapshot, seat);
    if (!was.has(seat.key)) return now;
    const then = speaker.t("compare.stage.was", { holder: sayHolderThen(speaker, before, seat.actor.id, was.get(seat.key)) });
    return now === undefined ? then : `${now} · ${then}`;
  }, 2);

  const viewOf = (sight: Sight, of: Session): StageView => {
    const snapshot = shownOn(sight, of);
    const compared = comparedOn(of, snapshot);
    const gaps = sight.gaps(snapshot);
    const setAside = gaps.length === 0 ? undefined : setAsideOn(snapshot);
    const { selection } = of;
    const selectedGap = selection.kind === "gap" ? gaps.find(({ id }) => id === selection.id) : undefined;
    const speaker = speakerOf(of.language);
    return buildStageView({
      snapshot, selectedGap,
      takenOut: compared === undefined ? takenOut(sight, of, snapshot) : goneFrom(compared, of),
      marks: compared?.marks,
      // What somebody set aside is drawn only while it is selected.
      gaps: gaps.filter((gap) => gap === selectedGap || setAside?.has(gap.id) !== true),
      lensView: sight.lensView(snapshot, of.lens),
      route: selectedGap === undefined ? undefined : selectors.routes(snapshot, selectedGap).routes[0],
      language: of.language,
      words: words(speaker, networkOf(of)),
      describePost: compared === undefined ? describer(speaker, snapshot) : comparedDescriber(speaker, snapshot, compared),
      layout: of.view === "network" ? "network" : "ladder",
    });
  };
  const emphasis = (sight: Sight, of: Session, shown: StageView): Emphasis | undefined => {
    // What is taken out is drawn too: where it stands is known of the network as it is.
    return emphasisOf(shown, recorded(sight, of), sight.gaps(shownOn(sight, of)), of.selection);
  };
  const draw = (): void => {
    const { date } = passing.getState();
    const resting = session.getState();
    if (stage === undefined || !isDrawn(resting.view)) return;
    const isPassed = date !== undefined && date !== resting.asOf;
    const [sight, of] = isPassed ? [moving, { ...resting, asOf: date }] as const : [settled, resting] as const;
    view = viewOf(sight, of);
    stage.setTheme(of.theme);
    stage.setName(speakerOf(of.language).t("stage.name"));
    stage.hold(date !== undefined);
    stage.show(view, resting.view);
    stage.setSelection(selectedKeys(view, of.selection));
    stage.setEmphasis(emphasis(sight, of, view));
  };
  /** What is said of storage changes nothing on the stage. */
  const drawVerdicts = (now: VerdictState, before: VerdictState): void => {
    if (now.verdicts !== before.verdicts || now.today !== before.today) draw();
  };
  /** While they are looked for there are none to draw, and none again when the search is stopped. */
  const drawGaps = ({ kind }: GapSearchState): void => {
    // In a frame of its own: thousands of gaps are much for the list alone.
    if (kind === "settled") requestAnimationFrame(draw);
  };
  return {
    attach: (element) => {
      const mounted = mountStage(element, {
        theme: session.getState().theme,
        onLayoutProgress: (share) => { transient.setState({ layoutDone: share < 1 ? share : undefined }); },
        onProblem: (problem) => { if (problem === "no-webgl") transient.setState(addNotice({ kind: "no-webgl" })); },
      });
      stage = mounted;
      mounted.on("select", (item) => {
        if (view !== undefined) session.setState(select(selectionOf(view, document.getState(), item)));
      });
      mounted.on("doubleClick", (item) => {
        const selection = view === undefined ? NOTHING : selectionOf(view, document.getState(), item);
        if (selection.kind === "actor") session.setState(setLens((lens) => focusOn(lens, selection.id)));
      });
      const stops = [session.subscribe(draw), passing.subscribe(draw), document.subscribe(draw), verdicts.state.subscribe(drawVerdicts), beside.subscribe(draw), gapSearch.state.subscribe(drawGaps)];
      draw();
      return () => {
        for (const stop of stops) stop();
        mounted.destroy();
        transient.setState({ layoutDone: undefined });
        stage = undefined;
        view = undefined;
      };
    },
    fit: () => stage?.fit(),
    zoomIn: () => stage?.zoomIn(),
    zoomOut: () => stage?.zoomOut(),
    focusStage: () => {
      const first = view?.nodes[0];
      if (first !== undefined) stage?.focus(first.key);
    },
  };
};
