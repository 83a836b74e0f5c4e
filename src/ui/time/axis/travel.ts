/** The hand on time: which date is passed through, when it rests, and when it is let go. Timers only; what follows is the stores' business. */
import type { PartialDate } from "../../../model/date";
import { AT_REST, passThrough } from "../../../state/passing";
import { setAsOf } from "../../../state/session";
import type { Stores } from "../../../state/stores";

/** ms that a date must stay for what is missing on it to be looked for. */
const RESTS = 100;
/** ms after the last key: a burst of them is one step. */
const LAST_KEY = 400;

export interface Travel {
  /** `mayRest`: if no other date follows at once, gaps and panels follow although the hand is still there. */
  readonly to: (date: PartialDate, mayRest?: boolean) => void;
  /** The date is taken: one step for Back. */
  readonly end: () => void;
  /** The same, unless something follows. */
  readonly endSoon: () => void;
  /** Somebody else chose a date, or ended the way: whoever plays must stop, or would lead back. Gives what stops the telling. */
  readonly whenTakenOver: (then: () => void) => () => void;
}

/** Counted from the next picture on: where a frame takes longer than the wait, no date would be passed without one. */
const createWait = (): { readonly start: (then: () => void, ms: number) => void; readonly stop: () => void } => {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return {
    stop,
    start: (then, ms) => {
      stop();
      frame = requestAnimationFrame(() => { timer = setTimeout(then, ms); });
    },
  };
};

export const createTravel = ({ session, passing }: Pick<Stores, "session" | "passing">): Travel => {
  const rest = createWait();
  const last = createWait();
  const halt = (): void => {
    rest.stop();
    last.stop();
  };
  const take = (): void => {
    const { date } = passing.getState();
    if (date !== undefined && date !== session.getState().asOf) session.setState(setAsOf(date));
  };
  const end = (): void => {
    halt();
    if (passing.getState().date === undefined) return;
    take();
    passing.setState(AT_REST);
  };
  return {
    to: (date, mayRest = true) => {
      halt();
      if (date !== passing.getState().date) passing.setState(passThrough(date));
      if (mayRest) rest.start(take, RESTS);
    },
    end,
    endSoon: () => { last.start(end, LAST_KEY); },
    whenTakenOver: (then) => {
      const stops = [
        session.subscribe(({ asOf }, before) => { if (asOf !== before.asOf && asOf !== passing.getState().date) then(); }),
        passing.subscribe(({ date }, before) => { if (date === undefined && before.date !== undefined) then(); }),
      ];
      return () => { for (const stop of stops) stop(); };
    },
  };
};
