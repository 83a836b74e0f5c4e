/** Composition root: the only place where the layers meet. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { mirrorAddress, readAddress } from "./main/mirror-address";
import { loadAllWords, loadWords } from "./i18n/words";
import { exportFiles } from "./main/export-files";
import { fetchRest } from "./main/fetch-rest";
import { gapsBeside } from "./main/gaps-beside";
import { keepVerdicts } from "./main/keep-verdicts";
import { openAddress, openChosen } from "./main/open-data";
import { noticeOf, openInto, takeVerdicts, type Page } from "./main/open-into";
import { panelsFollow } from "./main/panels-follow";
import { readPreferences, rememberPreferences } from "./main/preferences";
import { createStagePort } from "./main/stage-port";
import { searchGaps } from "./main/search-gaps";
import { today } from "./main/today";
import { createGapSearch } from "./state/gap-search";
import { createSelectors } from "./state/selectors";
import { openingSession } from "./state/session";
import { addNotice, createStores } from "./state/stores";
import { App } from "./ui/app";
import { StartFailure } from "./ui/shell/start-failure";
import { openTabs } from "./workspace/tabs";
import { openVerdictDatabase } from "./workspace/verdict-database";
import { createVerdictStore } from "./workspace/verdict-store";

const REFERENCE_DATA = `${import.meta.env.BASE_URL}data/japan-us-2024.json`;

/** How many files have been chosen. */
let opening = 0;

const start = async (container: HTMLElement): Promise<void> => {
  const root = createRoot(container);
  const preferences = readPreferences();
  // A plain address opens the first screen; any other may lead to what is said later.
  const words = location.hash === "" ? loadWords(preferences.language, "first") : loadAllWords(preferences.language);
  const wanted = new URLSearchParams(location.search).get("open");
  const asked = wanted === null ? undefined : await openAddress(wanted);
  const first = asked?.kind === "opened" ? asked : await openAddress(REFERENCE_DATA);
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
  const stores = createStores(first.document, { ...openingSession(dataset.asOf, preferences.language, preferences.theme), ...viewpoint });
  const page: Page = { stores, verdicts };
  const notices = [asked === undefined || asked.kind === "verdicts" ? undefined : noticeOf(asked), problems.length === 0 ? undefined : { kind: "address" as const, problems }];
  for (const notice of notices) if (notice !== undefined) stores.transient.setState(addNotice(notice));
  if (asked?.kind === "verdicts") takeVerdicts(page, asked);
  keepVerdicts(verdicts, stores.transient);
  mirrorAddress(stores, selectors);
  panelsFollow(stores);
  searchGaps(stores, selectors, gapSearch);
  stores.session.subscribe(rememberPreferences);
  root.render(
    <StrictMode>
      <App
        services={{
          stores,
          selectors,
          gapSearch,
          stage: createStagePort(stores, selectors, verdicts, gapSearch),
          verdicts,
          ...exportFiles(page),
          openFile: async (file) => {
            const turn = ++opening;
            const opened = await openChosen(file);
            // Of two files the one chosen last counts, whichever is read first.
            await openInto(page, opened, () => turn === opening);
          },
        }}
      />
    </StrictMode>,
  );
};

const container = document.getElementById("app");
if (container === null) throw new Error("index.html has no element with the id app");
await start(container);
fetchRest();
