/** Composition root: the only place where the layers meet. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { mirrorAddress, readAddress } from "./main/mirror-address";
import { loadAllWords, loadWords } from "./i18n/words";
import { createBesideData } from "./main/beside-data";
import { exportFiles } from "./main/export-files";
import { fetchRest } from "./main/fetch-rest";
import { gapsBeside } from "./main/gaps-beside";
import { keepVerdicts } from "./main/keep-verdicts";
import { createDataOpener, type DataOpener } from "./main/data-opener";
import { openAddress, openShippedData, type Opened } from "./main/open-data";
import { noticeOf, takeVerdicts, type Page } from "./main/open-into";
import { panelsFollow } from "./main/panels-follow";
import { passingEnds } from "./main/passing-ends";
import { readPreferences, rememberPreferences } from "./main/preferences";
import { createStagePort } from "./main/stage-port";
import { searchGaps } from "./main/search-gaps";
import { addressOfShipped, shippedData } from "./main/shipped-data";
import { today } from "./main/today";
import { createGapSearch } from "./state/gap-search";
import { isSamePlace, placeIn, REFERENCE, type Place } from "./state/place";
import { createSelectors } from "./state/selectors";
import { openingSession } from "./state/session";
import { addNotice, createStores, type Notice } from "./state/stores";
import { App } from "./ui/app";
import { StartFailure } from "./ui/shell/start-failure";
import { openTabs } from "./workspace/tabs";
import { openVerdictDatabase } from "./workspace/verdict-database";
import { createVerdictStore } from "./workspace/verdict-store";

/** Nothing is on the screen yet that could say so. */
const beforeReading = (): Promise<void> => Promise.resolve();

/** What the address asks for besides the data that open anyway. */
const openAsked = (place: Place): Promise<Opened | undefined> | undefined => {
  if (place.kind === "address") return openAddress(place.address, place, beforeReading);
  return place.kind === "shipped" && !isSamePlace(place, REFERENCE) ? openShippedData(place.folder, place, beforeReading) : undefined;
};

const noticeOfAsked = (place: Place, opened: Opened | undefined): Notice | undefined => {
  if (opened === undefined) return place.kind === "shipped" && !isSamePlace(place, REFERENCE) ? { kind: "not-loaded", folder: place.folder } : undefined;
  return opened.kind === "verdicts" ? undefined : noticeOf(opened);
};

const start = async (container: HTMLElement): Promise<void> => {
  const root = createRoot(container);
  const preferences = readPreferences();
  // A plain address opens the first screen; any other may lead to what is said later.
  const words = location.hash === "" ? loadWords(preferences.language, "first") : loadAllWords(preferences.language);
  const place = placeIn(location.search, null);
  const asked = await openAsked(place);
  const first = asked?.kind === "opened" ? asked : await openAddress(addressOfShipped(REFERENCE.folder), REFERENCE, beforeReading);
  await words;
  if (first.kind !== "opened") {
    if (first.kind === "verdicts") throw new Error("the product's own data is no network");
    root.render(<StartFailure language={preferences.language} opened={first} />);
    return;
  }
  const gapSearch = createGapSearch(gapsBeside());
  const selectors = createSelectors(gapSearch.gapsOf);
  const { network } = first.document;
  const { dataset, verdicts: base } = network.bundle;
  const verdicts = createVerdictStore({ database: openVerdictDatabase(), tabs: openTabs(), today: today() }, dataset.id, base);
  // Before anything is drawn: what was set aside is not to flash up as missing.
  (await verdicts.read(dataset.id, base))();
  const { viewpoint, problems } = readAddress(network, selectors);
  const stores = createStores(first.document, { ...openingSession(network, preferences.language, preferences.theme), ...viewpoint });
  const notices = [noticeOfAsked(place, asked), problems.length === 0 ? undefined : { kind: "address" as const, problems }];
  for (const notice of notices) if (notice !== undefined) stores.transient.setState(addNotice(notice));
  if (asked?.kind === "verdicts") takeVerdicts({ stores, verdicts }, asked);
  keepVerdicts(verdicts, stores.transient);
  const address = mirrorAddress(stores, selectors, (to) => opener.reopen(to));
  const page: Page = { stores, verdicts, address };
  const opener: DataOpener = createDataOpener(page);
  panelsFollow(stores);
  passingEnds(stores);
  const besideData = createBesideData(stores);
  searchGaps(stores, selectors, gapSearch, besideData.state);
  stores.session.subscribe(rememberPreferences);
  root.render(
    <StrictMode>
      <App
        services={{
          stores,
          selectors,
          gapSearch,
          stage: createStagePort(stores, selectors, verdicts, gapSearch, besideData.state),
          verdicts,
          ...exportFiles(page),
          openFile: opener.openFile,
          openShipped: opener.openShipped,
          shippedData,
          besideData,
        }}
      />
    </StrictMode>,
  );
};

const container = document.getElementById("app");
if (container === null) throw new Error("index.html has no element with the id app");
// Not waited for here: what is fetched on the way imports this very file, and would wait for it in turn.
void start(container).then(fetchRest);
