/** The date for which the network is shown. Taken on Enter or on leaving the field. */
import { useId, useState } from "react";
import { isComposing } from "../common/ime";
import { useChange } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { setAsOf } from "../../state/session";
import { readDate } from "./read-date";
import { useShownDate } from "./use-time";

export function AsOfField() {
  const { t } = useSpeaker();
  const asOf = useShownDate();
  const change = useChange();
  /** What is being typed; `undefined`: the field shows the date in use. */
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const id = useId();
  const take = (): void => {
    if (draft === undefined) return;
    const date = readDate(draft);
    if (date === undefined) {
      setRefused(draft);
      return;
    }
    setDraft(undefined);
    setRefused(undefined);
    if (date !== asOf) change(setAsOf(date));
  };
  const giveUp = (): void => {
    setDraft(undefined);
    setRefused(undefined);
  };
  return (
    <div className="as-of">
      <label htmlFor={id}>{t("shell.asOf.label")}</label>
      <input
        id={id} type="text" inputMode="numeric" autoComplete="off" spellCheck={false} size={10} maxLength={24} title={t("shell.asOf.hint")}
        value={draft ?? asOf} aria-invalid={refused !== undefined} aria-describedby={refused === undefined ? undefined : `${id}-error`}
        onChange={(event) => { setDraft(event.currentTarget.value); }}
        onBlur={take}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === "Enter") take();
          if (event.key === "Escape") giveUp();
        }}
      />
      {refused !== undefined && <p id={`${id}-error`} className="field-error" role="alert">{t("shell.asOf.invalid", { value: refused })}</p>}
    </div>
  );
}
