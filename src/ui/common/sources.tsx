/** Sources as chips with their locator; each opens to say what the work is and for what it speaks. */
import { Fragment, useId, useState } from "react";
import { sayOtherwise } from "../../i18n/say-dates";
import type { Citation } from "../../model/citation";
import { useNetwork } from "./use-state";
import { SourceCard } from "./source-card";
import { useSpeaker } from "./speaker-context";

/** The same place is cited once, however many records cite it. */
const once = (citations: readonly Citation[]): Citation[] => {
  const seen = new Set<string>();
  return citations.filter(({ source, locator }) => {
    const key = `${source} ${locator}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** Words with the place at which each begins. */
const wordsOf = (text: string): { at: number; word: string }[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index: at }) => ({ at, word }));

/** Stays on one line; a place in many words breaks between them, never inside a date or a number. */
function Locator({ text }: { readonly text: string }) {
  return (
    <span className="locator">
      {wordsOf(text).map(({ at, word }) => <Fragment key={at}>{at > 0 && " "}<span className="locator-word">{word}</span></Fragment>)}
    </span>
  );
}

export function Sources({ citations }: { readonly citations: readonly Citation[] }) {
  const speaker = useSpeaker();
  const { name, t } = speaker;
  const { index } = useNetwork();
  const [open, setOpen] = useState<number | undefined>(undefined);
  const id = useId();
  const list = once(citations);
  const shown = open === undefined ? undefined : list[open];
  return (
    <div className="sources">
      <ul>
        {list.map((citation, at) => {
          const source = index.sources.get(citation.source);
          const title = source === undefined ? citation.source : name(source.title);
          // A bare row number or date means nothing without the work it stands in.
          const work = citation.locator.startsWith("§") || source === undefined ? undefined : name(source.publisher ?? source.author ?? source.title);
          const otherwise = sayOtherwise(speaker, citation);
          const label = t("inspector.source.label", { title, locator: citation.locator });
          return (
            <li key={`${citation.source} ${citation.locator}`}>
              <button
                type="button" className="chip source-chip" aria-expanded={open === at} aria-controls={open === at ? id : undefined}
                aria-label={otherwise === undefined ? label : `${label}, ${otherwise}`} title={title}
                onClick={() => { setOpen(open === at ? undefined : at); }}
              >
                {work !== undefined && <span className="chip-work">{work}</span>}
                <Locator text={citation.locator} />
                {otherwise !== undefined && <strong className="locator-word">{otherwise}</strong>}
              </button>
            </li>
          );
        })}
      </ul>
      {shown !== undefined && <div id={id}><SourceCard citation={shown} /></div>}
    </div>
  );
}
