/** One of the two dates: typed, or a moment as one choice. Taken on Enter or on leaving the field. */
import { useId, useState } from "react";
import type { PartialDate } from "../../model/date";
import type { Moment } from "../../model/records/moment";
import { isComposing } from "../common/ime";
import { useSpeaker } from "../common/speaker-context";
import { readDate } from "../time/read-date";

interface Props {
  readonly label: string;
  readonly date: PartialDate;
  readonly moments: readonly Moment[];
  readonly onTake: (date: PartialDate) => void;
}

export function DateField({ label, date, moments, onTake }: Props) {
  const { name, t } = useSpeaker();
  /** What is being typed; `undefined`: the field shows the date in use. */
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const id = useId();
  const settle = (): void => {
    setDraft(undefined);
    setRefused(undefined);
  };
  const take = (): void => {
    if (draft === undefined) return;
    const read = readDate(draft);
    if (read === undefined) {
      setRefused(draft);
      return;
    }
    settle();
    if (read !== date) onTake(read);
  };
  return (
    <div className="compare-date">
      <label htmlFor={id}>{label}</label>
      <input
        id={id} type="text" inputMode="numeric" autoComplete="off" spellCheck={false} size={10} maxLength={24} title={t("shell.asOf.hint")}
        value={draft ?? date} aria-invalid={refused !== undefined} aria-describedby={refused === undefined ? undefined : `${id}-error`}
        onChange={(event) => { setDraft(event.currentTarget.value); }}
        onBlur={take}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === "Enter") take();
          if (event.key === "Escape") settle();
        }}
      />
      {moments.length > 0 && (
        <select
          aria-label={`${label}: ${t("compare.choose.moment")}`} value=""
          onChange={(event) => {
            const moment = moments.find((each) => each.id === event.currentTarget.value);
            if (moment === undefined) return;
            settle();
            onTake(moment.date);
          }}
        >
          <option value="" disabled>{t("compare.choose.moment")}</option>
          {moments.map((each) => <option key={each.id} value={each.id}>{`${each.date} ${name(each.name)}`}</option>)}
        </select>
      )}
      {refused !== undefined && <p id={`${id}-error`} className="field-error" role="alert">{t("compare.choose.invalid", { value: refused })}</p>}
    </div>
  );
}
