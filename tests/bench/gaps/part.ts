/** One thing that `npm run bench:gaps` measures. Prints what it finds; judges nothing. */
export interface Part {
  readonly name: string;
  readonly run: () => Promise<void> | void;
}
