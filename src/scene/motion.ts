/** Nodes on their way from one arrangement to the next. */
import type { Point } from "../layouts/geometry";

/** ms. */
export const MOVEMENT = 220;

/** Somebody asked their system for less movement. */
export const isCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** `share`: 0…1 of the way. Who was not there before stands where it will stand. */
export const between = (from: ReadonlyMap<string, Point>, to: ReadonlyMap<string, Point>, share: number): ReadonlyMap<string, Point> => {
  const eased = share * share * (3 - 2 * share);
  return new Map([...to].map(([key, place]) => {
    const start = from.get(key) ?? place;
    return [key, { x: start.x + (place.x - start.x) * eased, y: start.y + (place.y - start.y) * eased }];
  }));
};

interface Motion {
  /** Draws the first step at once; the last one is `to` itself. */
  readonly run: (from: ReadonlyMap<string, Point>, to: ReadonlyMap<string, Point>, draw: (positions: ReadonlyMap<string, Point>) => void) => void;
  /** At once where it was to end. */
  readonly end: () => void;
}

export const createMotion = (): Motion => {
  let frame: number | undefined;
  let finish: (() => void) | undefined;
  const end = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    finish?.();
    finish = undefined;
  };
  return {
    end,
    run: (from, to, draw) => {
      end();
      if (isCalm()) return;
      const started = performance.now();
      finish = () => { draw(to); };
      const step = (now: number): void => {
        if (now - started >= MOVEMENT) {
          end();
          return;
        }
        draw(between(from, to, (now - started) / MOVEMENT));
        frame = requestAnimationFrame(step);
      };
      draw(from.size === 0 ? to : between(from, to, 0));
      frame = requestAnimationFrame(step);
    },
  };
};
