/** Composition root: the only place where the layers meet. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { mirrorAddress, readAddress } from "./main/mirror-address";
import { openAddress, openChosen, type Opened } from "./main/open-data";
import { panelsFollow } from "./main/panels-follow";
import { readPreferences, rememberPreferences } from "./main/preferences";
import { createStagePort } from "./main/stage-port";
import { createSelectors } from "./state/selectors";
import { openingSession } from "./state/session";
import { addNotice, createStores, dismissNotice, type Notice, type Stores } from "./state/stores";
import { App } from "./ui/app";
import { StartFailure } from "./ui/shell/start-failure";

const REFERENCE_DATA = `${import.meta.env.BASE_URL}data/japan-us-2024.json`;

const noticeOf = (opened: Opened): Notice | undefined => {
  if (opened.kind !== "opened") return opened;
  const { document: { origin }, warnings } = opened;
  return warnings.length === 0 ? undefined : { kind: "warnings", origin, problems: warnings };
};

/** How many files have been chosen. */
let opening = 0;

const openInto = (stores: Stores, opened: Opened): void => {
  const { document, session, transient } = stores;
  for (const kind of ["refused", "unreachable", "warnings"] as const) transient.setState(dismissNotice(kind));
  const notice = noticeOf(opened);
  if (notice !== undefined) transient.setState(addNotice(notice));
  // A file that is refused leaves the last good network on the screen.
  if (opened.kind !== "opened") return;
  const { language, theme, view } = session.getState();
  const { asOf } = opened.document.network.bundle.dataset;
  // The old date and selection mean nothing in the new network: both change before anything is drawn.
  session.setState({ ...openingSession(session.getState().asOf, language, theme), view });
  document.setState(opened.document);
  session.setState({ asOf });
};

const start = async (container: HTMLElement): Promise<void> => {
  const root = createRoot(container);
  const preferences = readPreferences();
  const wanted = new URLSearchParams(location.search).get("open");
  const asked = wanted === null ? undefined : await openAddress(wanted);
  const first = asked?.kind === "opened" ? asked : await openAddress(REFERENCE_DATA);
  if (first.kind !== "opened") {
    root.render(<StartFailure language={preferences.language} opened={first} />);
    return;
  }
  const selectors = createSelectors();
  const { network } = first.document;
  const { viewpoint, problems } = readAddress(network, selectors);
  const stores = createStores(first.document, { ...openingSession(network.bundle.dataset.asOf, preferences.language, preferences.theme), ...viewpoint });
  const notices = [asked === undefined ? undefined : noticeOf(asked), problems.length === 0 ? undefined : { kind: "address" as const, problems }];
  for (const notice of notices) if (notice !== undefined) stores.transient.setState(addNotice(notice));
  mirrorAddress(stores, selectors);
  panelsFollow(stores);
  stores.session.subscribe(rememberPreferences);
  root.render(
    <StrictMode>
      <App
        services={{
          stores,
          selectors,
          stage: createStagePort(stores, selectors),
          openFile: async (file) => {
            const turn = ++opening;
            const opened = await openChosen(file);
            // Of two files the one chosen last counts, whichever is read first.
            if (turn === opening) openInto(stores, opened);
          },
        }}
      />
    </StrictMode>,
  );
};

const container = document.getElementById("app");
if (container === null) throw new Error("index.html has no element with the id app");
await start(container);
