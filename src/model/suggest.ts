/** "Did you mean …?": the nearest of the known words, when one is near. */

const distance = (a: string, b: string): number => {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(Math.min(
        (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost,
        swapped ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity,
      ));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
};

/** At most a third of the word away, by Damerau's (1964) distance: two letters swapped are one slip. Cost: one comparison a known word. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const short = word.slice(0, 100);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(short.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - short.length) >= bestDistance) continue;
    const found = distance(short, candidate);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
};
