/** Name, views, search, date, language, theme, opening and exporting a file. */
import type { RefObject } from "react";
import { useNetwork } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { SearchBox } from "../search/search-box";
import { AsOfField } from "../time/as-of-field";
import { ExportMenu } from "./export-menu";
import { LanguageSwitch } from "./language-switch";
import { OpenFile } from "./open-file";
import { ThemeSwitch } from "./theme-switch";
import { ViewTabs } from "./view-tabs";

export function TopBar({ searchInput }: { readonly searchInput: RefObject<HTMLInputElement | null> }) {
  const { name, t } = useSpeaker();
  const { dataset } = useNetwork().bundle;
  return (
    <header className="top-bar">
      <h1 className="brand">{t("shell.appName")}</h1>
      <p className="data-set" title={name(dataset.name)}>{name(dataset.name)}</p>
      <ViewTabs />
      <SearchBox input={searchInput} />
      <AsOfField />
      <LanguageSwitch />
      <ThemeSwitch />
      <OpenFile />
      <ExportMenu />
    </header>
  );
}
