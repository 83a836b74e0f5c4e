/** A filter shows on the stage first; the counts, lists and tables beside it follow when that picture is on the screen. */
import { isDrawn } from "../state/session";
import type { Stores } from "../state/stores";

/** Until the answer is called. */
export const panelsFollow = ({ session, panels }: Pick<Stores, "session" | "panels">): (() => void) => {
  let asked: number | undefined;
  const follow = (): void => {
    asked = undefined;
    panels.setState({ lens: session.getState().lens });
  };
  /** The first frame draws the picture, the second comes when it has been handed over. */
  const nextFrame = (then: () => void): void => { asked = requestAnimationFrame(then); };
  const stop = session.subscribe(({ lens, view }, before) => {
    if (lens === before.lens) return;
    // A tab in the background has no frames, and what is read has no picture to wait for.
    if (document.hidden || !isDrawn(view)) {
      if (asked !== undefined) cancelAnimationFrame(asked);
      follow();
    } else if (asked === undefined) nextFrame(() => { nextFrame(follow); });
  });
  return () => {
    stop();
    if (asked !== undefined) cancelAnimationFrame(asked);
  };
};
