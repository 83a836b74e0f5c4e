/** The place of the time axis: kept free until the axis has been fetched, which is after the first picture. Folded, and remembered so, it leaves the moments alone. */
import { lazy, Suspense, use, useState, type ComponentType, type ReactNode } from "react";
import { loadWords } from "../../i18n/words";
import type { Language } from "../../model/text";
import { useSpeaker } from "../common/speaker-context";

const KEY = "keiro.time-axis";

const readFolded = (): boolean => {
  try {
    return localStorage.getItem(KEY) === "folded";
  } catch {
    return false;
  }
};

const rememberFolded = (isFolded: boolean): void => {
  try {
    localStorage.setItem(KEY, isFolded ? "folded" : "open");
  } catch {
    // Not kept: it holds until the page is closed.
  }
};

/** The picture goes first. */
const afterThePicture = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve, 0); }); });

/** Where the axis cannot be fetched, the moments and the field for the date are still there. */
function NoAxis() {
  return null;
}

const TimeAxis = lazy(async (): Promise<{ readonly default: ComponentType }> => {
  await afterThePicture();
  try {
    return { default: (await import("./axis/time-axis")).TimeAxis };
  } catch {
    return { default: NoAxis };
  }
});

const words = new Map<Language, Promise<boolean>>();

/** The same promise each time, so that a component may wait for it. */
const hasWords = (language: Language): Promise<boolean> => {
  const known = words.get(language) ?? loadWords(language, "later").then(() => true, () => false);
  words.set(language, known);
  return known;
};

function Fetched() {
  const { language } = useSpeaker();
  return use(hasWords(language)) ? <TimeAxis /> : null;
}

interface Props {
  /** Under a picture; what is read needs the height more, and has the moments and the field for the date. */
  readonly isUnderStage: boolean;
  /** The row that stands under the axis. */
  readonly children: ReactNode;
}

export function AxisArea({ isUnderStage, children }: Props) {
  const { t } = useSpeaker();
  const [isFolded, setFolded] = useState(readFolded);
  const label = isFolded ? t("shell.axis.open") : t("shell.axis.fold");
  if (!isUnderStage) return <div className="centre-foot"><div className="foot-row">{children}</div></div>;
  return (
    <div className="centre-foot">
      {!isFolded && <div id="time-axis" className="axis-area"><Suspense fallback={<p className="axis-waiting" role="status">{t("shell.loadingView")}</p>}><Fetched /></Suspense></div>}
      <div className="foot-row">
        <button
          type="button" className="axis-fold" aria-expanded={!isFolded} aria-controls={isFolded ? undefined : "time-axis"} aria-label={label} title={label}
          onClick={() => {
            setFolded(!isFolded);
            rememberFolded(!isFolded);
          }}
        >
          <span aria-hidden="true">{isFolded ? "▴" : "▾"}</span>
        </button>
        {children}
      </div>
    </div>
  );
}
