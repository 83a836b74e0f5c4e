/** What the tabs of one browser tell each other: which data set was written. */
export interface Tabs {
  readonly tell: (dataset: string) => void;
  /** A message may come from another version of the page: it is outside data. */
  readonly listen: (hear: (message: unknown) => void) => void;
}

const CHANNEL = "keiro.verdicts";

/** `undefined` in a browser without such channels: its tabs see each other's edits when they are looked at again. */
export const openTabs = (): Tabs | undefined => {
  if (typeof BroadcastChannel === "undefined") return undefined;
  const channel = new BroadcastChannel(CHANNEL);
  return {
    // The channel reaches no other origin, and takes none for an argument.
    // eslint-disable-next-line unicorn/require-post-message-target-origin
    tell: (dataset) => { channel.postMessage(dataset); },
    listen: (hear) => { channel.addEventListener("message", ({ data }) => { hear(data); }); },
  };
};
