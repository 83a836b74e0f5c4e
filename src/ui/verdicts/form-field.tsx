import { useId, type ReactNode } from "react";

export interface FieldAttributes {
  readonly "id": string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it; `undefined`: nothing. */
  readonly problem: string | undefined;
  readonly children: (attributes: FieldAttributes) => ReactNode;
}

/** A label, the field that it names, what helps to fill it in, and what is wrong with it. */
export function FormField({ label, hint, problem, children }: Props) {
  const id = useId();
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(problem === undefined ? [] : [`${id}-problem`])].join(" ");
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {children({ "id": id, "aria-invalid": problem !== undefined, "aria-describedby": described === "" ? undefined : described })}
      {hint !== undefined && <p id={`${id}-hint`} className="quiet">{hint}</p>}
      {problem !== undefined && <p id={`${id}-problem`} className="form-problem">{problem}</p>}
    </div>
  );
}
