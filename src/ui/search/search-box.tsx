/** Search over actors, issues, channels and gaps: a combobox after the ARIA pattern, list shown while it has the focus. */
import { useDeferredValue, useId, useState, type KeyboardEvent, type RefObject } from "react";
import { isComposing } from "../common/ime";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useSelect, useSnapshot } from "../common/use-state";
import { groupHits, type Found } from "./describe-hit";
import { SearchResults } from "./search-results";
import { useSearchIndex } from "./use-search-index";

const MOST_HITS = 24;

export function SearchBox({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const gaps = useGaps();
  const choose = useSelect();
  const id = useId();
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [activeKey, setActiveKey] = useState<string | undefined>(undefined);
  const asked = useDeferredValue(query);
  const indexOf = useSearchIndex(isOpen);
  const isShown = isOpen && asked.trim() !== "" && indexOf !== undefined;
  const groups = isShown ? groupHits(speaker, snapshot, gaps, indexOf(snapshot, gaps).find(asked, MOST_HITS), asked) : [];
  const all = groups.flatMap(({ found }) => found);
  const active = all.find(({ key }) => key === activeKey) ?? all[0];

  const take = (found: Found): void => {
    choose(found.selection);
    setOpen(false);
    setQuery("");
    input.current?.blur();
  };
  const move = (by: number): void => {
    const at = active === undefined ? 0 : all.indexOf(active) + by;
    setActiveKey(all[(at + all.length) % Math.max(all.length, 1)]?.key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return;
    switch (event.key) {
      case "ArrowDown": event.preventDefault(); setOpen(true); move(1); return;
      case "ArrowUp": event.preventDefault(); move(-1); return;
      case "Enter": if (isShown && active !== undefined) take(active); return;
      case "Escape":
        if (query === "") input.current?.blur();
        setQuery("");
        setOpen(false);
        return;
      default:
    }
  };
  return (
    <div className="search" role="search">
      <input
        ref={input} type="text" className="search-input" role="combobox" aria-label={t("search.label")} placeholder={t("search.placeholder")}
        autoComplete="off" spellCheck={false} aria-expanded={all.length > 0} aria-controls={all.length > 0 ? `${id}-list` : undefined} aria-autocomplete="list"
        aria-activedescendant={isShown && active !== undefined ? `${id}-${active.key}` : undefined}
        value={query}
        onChange={(event) => { setQuery(event.currentTarget.value); setOpen(true); setActiveKey(undefined); }}
        onFocus={() => { setOpen(true); }}
        onBlur={() => { setOpen(false); }}
        onKeyDown={onKeyDown}
      />
      <kbd className="search-key" aria-hidden="true">/</kbd>
      {isShown && <SearchResults id={id} groups={groups} active={active} query={asked} onTake={take} />}
      <span className="visually-hidden" role="status">{isShown && all.length > 0 ? t("search.results", { count: all.length }) : ""}</span>
    </div>
  );
}
