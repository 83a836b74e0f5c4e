/** Who decided last, for the next form in this browser. A convenience: the verdicts themselves are kept elsewhere. */
const KEY = "keiro.author";

export const rememberedAuthor = (): string => {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
};

export const rememberAuthor = (author: string): void => {
  try {
    localStorage.setItem(KEY, author);
  } catch {
    // Not kept: it is asked for again.
  }
};
