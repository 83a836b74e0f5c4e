/** "Did you mean …?": the nearest of the known words, when one is near. */

const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
};

/** Levenshtein (1966) distance of at most a third of the word. Cost: one comparison a known word. */
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
