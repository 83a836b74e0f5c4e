/** Plays time: a step, a wait, the next step, until the end or until somebody stops it. */
import { useEffect, useRef, useState } from "react";
import type { Bin } from "../../../history/density/bins";
import type { PartialDate } from "../../../model/date";
import { stepByPace, type Pace } from "./steps";
import type { Travel } from "./travel";

/** ms a step: as a film, or where somebody asked for less movement. */
const FILM = 240;
const CALM = 1_200;
/** ms a moment, which is to be read. */
const READ = 1_800;

const waitFor = (pace: Pace): number => {
  if (pace === "moments") return READ;
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? CALM : FILM;
};

interface Playing {
  readonly travel: Travel;
  readonly date: PartialDate;
  readonly extent: Bin;
  readonly moments: readonly PartialDate[];
}

export interface Play {
  readonly isOn: boolean;
  readonly pace: Pace;
  readonly setPace: (pace: Pace) => void;
  readonly toggle: () => void;
  readonly stop: () => void;
}

export const usePlay = (playing: Playing): Play => {
  const [isOn, setOn] = useState(false);
  const [pace, setPace] = useState<Pace>("month");
  const now = useRef(playing);
  useEffect(() => { now.current = playing; });
  useEffect(() => {
    if (!isOn) return undefined;
    const wait = waitFor(pace);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    const step = (): void => {
      const { travel, date, extent, moments } = now.current;
      const next = stepByPace(date, pace, extent, moments);
      if (next === undefined) {
        setOn(false);
        return;
      }
      // What is missing is looked for where there is time to read it.
      travel.to(next, wait >= CALM);
      // From the frame on that shows the step: a slow machine plays slowly, it does not skip.
      frame = requestAnimationFrame(() => { timer = setTimeout(step, wait); });
    };
    timer = setTimeout(step, 0);
    const halt = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
    // At once: the next step may be due before React has taken notice.
    const noLonger = now.current.travel.whenTakenOver(() => {
      halt();
      setOn(false);
    });
    return () => {
      halt();
      noLonger();
      now.current.travel.end();
    };
  }, [isOn, pace]);
  return {
    isOn, pace, setPace,
    toggle: () => { setOn(!isOn); },
    stop: () => { setOn(false); },
  };
};
