/** What was opened → what the page shows: a network takes the place of the last one, a file of verdicts joins those that are there. */
import type { Problem } from "../model/problem";
import { openingSession } from "../state/session";
import { addNotice, dismissNotice, type Notice, type Stores } from "../state/stores";
import { taken } from "../workspace/verdict-edits";
import type { VerdictStore } from "../workspace/verdict-store";
import type { AddressMirror } from "./mirror-address";
import type { Opened } from "./open-data";

export interface Page {
  readonly stores: Stores;
  readonly verdicts: VerdictStore;
  readonly address: AddressMirror;
}

type OpenedNetwork = Extract<Opened, { kind: "opened" }>;
type OpenedVerdicts = Extract<Opened, { kind: "verdicts" }>;

export const noticeOf = (opened: Exclude<Opened, OpenedVerdicts>): Notice | undefined => {
  if (opened.kind !== "opened") return opened;
  const { document: { origin }, warnings } = opened;
  return warnings.length === 0 ? undefined : { kind: "warnings", origin, problems: warnings };
};

/** Joins the verdicts of a file to those on the open data; those of another data set are refused. */
export const takeVerdicts = ({ stores: { document, transient }, verdicts }: Omit<Page, "address">, { origin, content }: OpenedVerdicts): void => {
  const { id } = document.getState().network.bundle.dataset;
  if (content.dataset !== id) {
    const problem: Problem = { code: "other-data-set", file: origin, path: ["dataset"], params: { id: content.dataset, other: id } };
    transient.setState(addNotice({ kind: "refused", origin, problems: [problem] }));
    return;
  }
  const { changes, kept } = taken(verdicts.state.getState().verdicts, content.verdicts);
  const undo = verdicts.apply(changes);
  transient.setState(addNotice({ kind: "verdicts-taken", origin, taken: changes.length, kept, undo }));
};

/** As a step that Back undoes, or where the address leads already. */
export type Landing = "step" | "address";

const showNetwork = ({ stores: { document, session }, address }: Page, opened: OpenedNetwork, landing: Landing): void => {
  const { language, theme, view } = session.getState();
  const { network } = opened.document;
  const { asOf } = network.bundle.dataset;
  const viewpoint = landing === "address" ? address.read(network) : { view, asOf };
  const change = (): void => {
    // The old date and selection mean nothing in the new network: both change before anything is drawn.
    session.setState({ ...openingSession(network, language, theme), asOf: session.getState().asOf, view: viewpoint.view });
    document.setState(opened.document);
    session.setState(viewpoint);
  };
  if (landing === "step") address.step(change);
  else address.quietly(change);
};

/** `isLatest`: whether nothing else was chosen in the meantime. */
export const openInto = async (page: Page, opened: Opened, isLatest: () => boolean, landing: Landing): Promise<void> => {
  const { stores, verdicts } = page;
  // What is kept for it is read first, so that nothing shows as missing that was set aside.
  const { dataset, verdicts: base } = opened.kind === "opened" ? opened.document.network.bundle : { dataset: undefined, verdicts: [] };
  const showVerdicts = dataset === undefined ? undefined : await verdicts.read(dataset.id, base);
  if (!isLatest()) return;
  for (const kind of ["refused", "unreachable", "not-loaded", "warnings", "verdict", "verdicts-taken"] as const) stores.transient.setState(dismissNotice(kind));
  if (opened.kind === "verdicts") {
    takeVerdicts(page, opened);
    return;
  }
  const notice = noticeOf(opened);
  if (notice !== undefined) stores.transient.setState(addNotice(notice));
  // A file that is refused leaves the last good network on the screen.
  if (opened.kind !== "opened") return;
  showVerdicts?.();
  showNetwork(page, opened, landing);
};
