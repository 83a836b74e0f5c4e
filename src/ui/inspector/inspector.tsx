/** The right-hand panel: the ranked gaps, or the one thing that is selected, with its evidence. */
import { lazy, Suspense, use, useEffect, useRef, type RefObject } from "react";
import { loadWords } from "../../i18n/words";
import type { Selection } from "../../state/selection";
import { useIsSearched, useSession } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { useWhatIf } from "../what-if/use-what-if";
import { WhatIfSummary } from "../what-if/what-if-summary";
import { GapList } from "./gap-list";
import { PrintedGaps, PrintedHead } from "./printed";
import { usePrinting } from "./use-printing";

const keyOf = (selection: Selection): string => (selection.kind === "nothing" ? "" : `${selection.kind} ${selection.id}`);

function Overview() {
  const whatIf = useWhatIf();
  const isSearched = useIsSearched();
  return <>{whatIf !== undefined && isSearched && <WhatIfSummary whatIf={whatIf} />}<GapList /></>;
}

// The first screen is the list: the pages behind it are fetched after it, and speak words that are, too.
const Detail = lazy(async () => ({ default: (await import("./detail")).Detail }));

function Content({ selection }: { readonly selection: Selection }) {
  const { language } = useSpeaker();
  if (selection.kind === "nothing") return <Overview />;
  use(loadWords(language, "later"));
  return <Detail selection={selection} />;
}

/** When the panel turns its page under the keyboard, the keyboard goes along: to the heading, or back to the card it came from. */
function FocusFollowing({ panel, selection }: { readonly panel: RefObject<HTMLElement | null>; readonly selection: Selection }) {
  const before = useRef(selection);
  useEffect(() => {
    const was = before.current;
    before.current = selection;
    const element = panel.current;
    if (element === null || keyOf(was) === keyOf(selection)) return;
    element.scrollTo(0, 0);
    const focused = document.activeElement;
    // The focus is elsewhere, on the stage or in the search: it stays there.
    if (focused !== null && focused !== document.body && !element.contains(focused)) return;
    const card = was.kind === "gap" && selection.kind === "nothing"
      ? [...element.querySelectorAll<HTMLElement>("[data-gap]")].find((each) => each.dataset["gap"] === was.id)
      : undefined;
    (card ?? element.querySelector<HTMLElement>("h2"))?.focus();
  }, [panel, selection]);
  return null;
}

export function Inspector({ panel }: { readonly panel: RefObject<HTMLElement | null> }) {
  const { t } = useSpeaker();
  const selection = useSession((session) => session.selection);
  const isPrinting = usePrinting();
  return (
    <aside ref={panel} id="inspector" className="inspector" tabIndex={-1} aria-label={t("shell.panels.inspector")}>
      {isPrinting && <PrintedHead />}
      <Suspense fallback={<p className="empty" role="status">{t("shell.loadingView")}</p>}>
        <Content key={keyOf(selection)} selection={selection} />
        <FocusFollowing panel={panel} selection={selection} />
      </Suspense>
      {isPrinting && selection.kind === "nothing" && <PrintedGaps />}
    </aside>
  );
}
