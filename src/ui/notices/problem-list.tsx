/** Every problem of a file, with its place. */
import { use } from "react";
import { sayProblem } from "../../i18n/say-problem";
import type { Speaker } from "../../i18n/speaker";
import { loadWords } from "../../i18n/words";
import { byPlace, type Problem } from "../../model/problem";
import { CopyButton } from "../common/copy-button";

const placeOf = (speaker: Speaker, { file, place }: Problem): string =>
  (place === undefined ? file : speaker.t("notices.at", { file, line: place.line, column: place.column }));

/** No two problems of one code stand in one place. */
const keyOf = ({ code, file, path, place, params }: Problem): string => JSON.stringify([code, file, path, place, params]);

/** Enough to mend a file by; a list of tens of thousands would stop the page. */
const MOST_SHOWN = 200;

const problemsAsText = (speaker: Speaker, problems: readonly Problem[]): string => problems.toSorted(byPlace)
  .map((problem) => {
    const { file, place, path } = problem;
    return [`${file}:${place?.line ?? 1}:${place?.column ?? 1}`, path.join("."), sayProblem(speaker, problem)].filter((part) => part !== "").join(" ");
  })
  .join("\n");

interface Props {
  readonly speaker: Speaker;
  readonly problems: readonly Problem[];
}

export function CopyProblems({ speaker, problems }: Props) {
  use(loadWords(speaker.language, "later"));
  return <CopyButton text={() => problemsAsText(speaker, problems)} label={speaker.t("notices.copy")} />;
}

/** Waits for its words, which the first screen does without: few files have a problem. */
export function ProblemList({ speaker, problems }: Props) {
  use(loadWords(speaker.language, "later"));
  const sorted = problems.toSorted(byPlace);
  return (
    // The list scrolls, so the keyboard must reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className="problems" tabIndex={0} aria-label={speaker.t("notices.details")}>
      {sorted.slice(0, MOST_SHOWN).map((problem) => (
        <li key={keyOf(problem)}>
          <span className="problem-place">{placeOf(speaker, problem)}</span>
          {problem.path.length > 0 && <code>{problem.path.join(".")}</code>}
          <span>{sayProblem(speaker, problem)}</span>
        </li>
      ))}
      {sorted.length > MOST_SHOWN && <li>… +{sorted.length - MOST_SHOWN}</li>}
    </ul>
  );
}
