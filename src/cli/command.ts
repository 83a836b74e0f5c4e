/** What every command takes and answers. */
import type { SuppositionKind } from "../gaps/what-if/supposition";
import type { Language } from "../model/text";

export interface CommandOptions {
  readonly asOf: string | undefined;
  readonly administration: string | undefined;
  /** The two dates of a comparison, and the other data set. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly against: string | undefined;
  /** With all that is recorded since, and not only what was known on the date. */
  readonly cameOut: boolean;
  /** Files to be written. */
  readonly ics: string | undefined;
  readonly csv: string | undefined;
  /** A file of verdicts. */
  readonly verdicts: string | undefined;
  /** The day against which review dates are held. */
  readonly today: string | undefined;
  /** In the order of the kinds; not yet held against any data. */
  readonly suppositions: readonly { readonly kind: SuppositionKind; readonly operand: string }[];
  /** `cadence.leader=200`, not yet held against anything. */
  readonly thresholds: readonly string[];
  readonly json: boolean;
  readonly language: Language;
}

/** Resolves to the exit status. Results go to standard output, problems to standard error, one a line. */
export type Command = (operands: readonly string[], options: CommandOptions) => Promise<number>;

export const EXIT = { done: 0, problems: 1, usage: 2 } as const;

/** The words of the call are off. */
export class UsageError extends Error {}
