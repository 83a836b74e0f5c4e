/** The right-hand panel: the ranked gaps, or the one thing that is selected, with its evidence. */
import { useEffect, useRef, type RefObject } from "react";
import type { Selection } from "../../state/selection";
import { useIsSearched, useSession } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { useWhatIf } from "../what-if/use-what-if";
import { WhatIfSummary } from "../what-if/what-if-summary";
import { ActorDetail } from "./actor-detail";
import { CellDetail } from "./cell-detail";
import { ChannelDetail } from "./channel-detail";
import { GapDetail } from "./gap-detail";
import { GapList } from "./gap-list";
import { IssueDetail } from "./issue-detail";
import { PrintedGaps, PrintedHead } from "./printed";
import { RelationshipDetail } from "./relationship-detail";
import { usePrinting } from "./use-printing";

const keyOf = (selection: Selection): string => (selection.kind === "nothing" ? "" : `${selection.kind} ${selection.id}`);

function Overview() {
  const whatIf = useWhatIf();
  const isSearched = useIsSearched();
  return <>{whatIf !== undefined && isSearched && <WhatIfSummary whatIf={whatIf} />}<GapList /></>;
}

function Content({ selection }: { readonly selection: Selection }) {
  switch (selection.kind) {
    case "nothing": return <Overview />;
    case "gap": return <GapDetail id={selection.id} />;
    case "actor": return <ActorDetail id={selection.id} />;
    case "channel": return <ChannelDetail id={selection.id} />;
    case "issue": return <IssueDetail id={selection.id} />;
    case "relationship": return selection.part === undefined
      ? <RelationshipDetail between={selection.between} />
      : <CellDetail between={selection.between} part={selection.part} />;
  }
}

/** When the panel turns its page under the keyboard, the keyboard goes along: to the heading, or back to the card it came from. */
const useFocusFollowing = (panel: RefObject<HTMLElement | null>, selection: Selection): void => {
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
};

export function Inspector({ panel }: { readonly panel: RefObject<HTMLElement | null> }) {
  const { t } = useSpeaker();
  const selection = useSession((session) => session.selection);
  const isPrinting = usePrinting();
  useFocusFollowing(panel, selection);
  return (
    <aside ref={panel} id="inspector" className="inspector" tabIndex={-1} aria-label={t("shell.panels.inspector")}>
      {isPrinting && <PrintedHead />}
      <Content key={keyOf(selection)} selection={selection} />
      {isPrinting && selection.kind === "nothing" && <PrintedGaps />}
    </aside>
  );
}
