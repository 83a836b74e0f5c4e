import { useEffect } from "react";
import { useSpeaker } from "../common/speaker-context";
import type { Found, FoundGroup } from "./describe-hit";
import { findMatch } from "./find-match";

function Matched({ text, query }: { readonly text: string; readonly query: string }) {
  const found = findMatch(text, query);
  return found === undefined ? <>{text}</> : <>{found.before}<mark>{found.match}</mark>{found.after}</>;
}

interface Props {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly active: Found | undefined;
  readonly query: string;
  readonly onTake: (found: Found) => void;
}

export function SearchResults({ id, groups, active, query, onTake }: Props) {
  const { t } = useSpeaker();
  useEffect(() => {
    if (active !== undefined) document.getElementById(`${id}-${active.key}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  if (groups.length === 0) return <p className="search-results empty" role="status">{t("search.none", { query })}</p>;
  return (
    // A press must not take the focus from the field, or the list would be gone before the click.
    <div id={`${id}-list`} className="search-results" role="listbox" aria-label={t("search.label")} onMouseDown={(event) => { event.preventDefault(); }}>
      {groups.map(({ kind, found }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} className="search-group">{t(`search.group.${kind}`)}</div>
          {found.map((each) => (
            <div
              key={each.key} id={`${id}-${each.key}`} className="search-hit" role="option" aria-selected={each === active}
              onClick={() => { onTake(each); }}
            >
              <span className="hit-name"><Matched text={each.name} query={query} /></span>
              {each.detail !== undefined && <span className="hit-detail"><Matched text={each.detail} query={query} /></span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
