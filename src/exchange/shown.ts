/** The beginning of a text of unknown length, for the words of a message. */
export const shown = (text: string): string => (text.length <= 80 ? text : Array.from(text.slice(0, 160)).slice(0, 80).join(""));
