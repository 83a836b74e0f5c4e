import { useEffect, useState } from "react";
import { useSpeaker } from "./speaker-context";

type State = "idle" | "copied" | "failed";

const CONFIRMED_MS = 2_000;

interface Props {
  readonly text: () => string;
  readonly label: string;
  /** A button of its own, which shows its whole label. */
  readonly isWhole?: boolean;
}

export function CopyButton({ text, label, isWhole = false }: Props) {
  const { t } = useSpeaker();
  const [state, setState] = useState<State>("idle");
  useEffect(() => {
    if (state === "idle") return undefined;
    const timer = setTimeout(() => { setState("idle"); }, CONFIRMED_MS);
    return () => { clearTimeout(timer); };
  }, [state]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setState("copied");
    } catch {
      // Refused by the browser, or the page is not in a secure context.
      setState("failed");
    }
  };
  return (
    <button type="button" className={isWhole ? "button" : "link"} aria-label={state === "idle" ? label : undefined} title={label} onClick={() => { void copy(); }}>
      <span aria-live="polite">{state === "idle" && isWhole ? label : t(state === "idle" ? "inspector.copy" : state === "copied" ? "inspector.copied" : "inspector.noCopy")}</span>
    </button>
  );
}
