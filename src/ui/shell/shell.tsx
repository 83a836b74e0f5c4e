/** The one screen: top bar, filters, stage with moments, details. */
import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { CompareBannerArea } from "../compare/compared-picture-area";
import { useSession, useSelect } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { CriteriaArea } from "../criteria/criteria-area";
import { CriteriaNote } from "../criteria/criteria-note";
import { Inspector } from "../inspector/inspector";
import { LensPanel } from "../lens/lens-panel";
import { Notices } from "../notices/notices";
import { NOTHING } from "../../state/selection";
import { isDrawn } from "../../state/session";
import { useSuppose } from "../what-if/use-what-if";
import { WhatIfBanner } from "../what-if/what-if-banner";
import { AxisArea } from "../time/axis-area";
import { MomentsBar } from "../time/moments-bar";
import { FileDrop } from "./file-drop";
import { LiveRegion } from "./live-region";
import { ReadArea } from "./read-area";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { StageArea } from "./stage-area";
import { StageToolbar } from "./stage-toolbar";
import { TopBar } from "./top-bar";
import { useShortcuts } from "./use-shortcuts";
import { useSingleKeys } from "./use-single-keys";

export function Shell() {
  const { t } = useSpeaker();
  const view = useSession((session) => session.view);
  const selection = useSession((session) => session.selection);
  const choose = useSelect();
  const suppose = useSuppose();
  const searchInput = useRef<HTMLInputElement>(null);
  const inspector = useRef<HTMLElement>(null);
  const centre = useRef<HTMLElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const singleKeys = useSingleKeys();
  const openHelp = useCallback(() => { setHelpOpen(true); }, []);
  const goToGaps = (): void => {
    // The list is there once the selection is gone; on a slow screen the next key comes before the next frame.
    flushSync(() => { choose(NOTHING); });
    inspector.current?.querySelector<HTMLElement>("[data-gap]")?.focus();
  };
  const whatIf = (): void => {
    if (selection.kind === "actor") suppose({ kind: "without-actor", actor: selection.id });
    if (selection.kind === "channel") suppose({ kind: "without-channel", channel: selection.id });
  };
  useShortcuts({ singleKeys: singleKeys.on, search: () => searchInput.current?.focus(), gaps: goToGaps, help: openHelp, whatIf });
  return (
    <div className="shell">
      <a className="skip" href="#inspector" onClick={(event) => { event.preventDefault(); inspector.current?.focus(); }}>{t("shell.skip")}</a>
      <a className="skip" href="#view" onClick={(event) => { event.preventDefault(); centre.current?.focus(); }}>{t("shell.skipToView")}</a>
      <TopBar searchInput={searchInput} />
      <Notices />
      <LensPanel />
      <main ref={centre} id="view" tabIndex={-1} className="centre" aria-label={t("shell.panels.stage")}>
        <WhatIfBanner />
        <CompareBannerArea />
        {!isDrawn(view) && <CriteriaNote />}
        {isDrawn(view) ? <StageArea view={view} /> : <ReadArea view={view} />}
        <AxisArea isUnderStage={isDrawn(view)}>
          <MomentsBar />
          {isDrawn(view) && <StageToolbar onHelp={openHelp} />}
        </AxisArea>
      </main>
      <Inspector panel={inspector} />
      <LiveRegion />
      <CriteriaArea />
      <FileDrop />
      <ShortcutsDialog isOpen={isHelpOpen} onClose={() => { setHelpOpen(false); }} singleKeys={singleKeys} />
    </div>
  );
}
