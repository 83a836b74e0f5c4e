interface Props<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly say: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

/** One of a few, all in sight. */
export function Segmented<T extends string>({ label, values, value, say, onChoose }: Props<T>) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {values.map((each) => <button key={each} type="button" aria-pressed={each === value} onClick={() => { onChoose(each); }}>{say(each)}</button>)}
    </div>
  );
}
