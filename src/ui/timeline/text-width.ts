/** About how wide a short text is in the small type of the pictures, px: enough to leave out what would not fit. Pure. */

const CHARACTER = { narrow: 5.8, wide: 10.5 } as const;

export const widthOf = (text: string): number => {
  const wide = text.match(/[\u2e80-\uffdf]/gu)?.length ?? 0;
  return wide * CHARACTER.wide + (text.length - wide) * CHARACTER.narrow;
};

/** The name that fits: the whole, its last word, or none. */
export const fitting = (name: string, room: number): string | undefined =>
  [name, name.split(" ").at(-1) ?? ""].find((each) => each !== "" && widthOf(each) <= room);
