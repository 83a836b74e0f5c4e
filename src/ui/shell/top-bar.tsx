/** Name, views, search, date, language, theme, opening and exporting a file. */
import type { RefObject } from "react";
import { useSpeaker } from "../common/speaker-context";
import { SearchBox } from "../search/search-box";
import { AsOfField } from "../time/as-of-field";
import { DataMenu } from "./data-menu";
import { ExportMenu } from "./export-menu";
import { FacingMenu } from "./facing-menu";
import { LanguageSwitch } from "./language-switch";
import { OpenFile } from "./open-file";
import { ThemeSwitch } from "./theme-switch";
import { ViewTabs } from "./view-tabs";

export function TopBar({ searchInput }: { readonly searchInput: RefObject<HTMLInputElement | null> }) {
  const { t } = useSpeaker();
  return (
    <header className="top-bar">
      <h1 className="brand">{t("shell.appName")}</h1>
      <DataMenu />
      <div className="second-row"><ViewTabs /><FacingMenu /></div>
      <SearchBox input={searchInput} />
      <AsOfField />
      <LanguageSwitch />
      <ThemeSwitch />
      <OpenFile />
      <ExportMenu />
    </header>
  );
}
