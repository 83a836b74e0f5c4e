/** A network of any size with a fixed seed, as a JSON bundle: three channels an actor, levels and statuses mixed. */
import { randomFrom } from "../../src/layouts/random";
import { LEVELS, STATUSES } from "../../src/model/vocabulary";

const CHANNELS_PER_ACTOR = 3;
const SOURCES = [{ source: "generated", locator: "seed" }];

export const generateNetwork = (actors: number, seed: number): string => {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[Math.floor(random() * list.length)];
    if (picked === undefined) throw new RangeError("nothing to pick from");
    return picked;
  };
  const offices = Array.from({ length: actors - 2 }, (_, index) => ({
    id: `office-${index}`, kind: "office", name: `Office ${index}`, partOf: index % 2 === 0 ? "left" : "right", level: pick(LEVELS), sources: SOURCES,
  }));
  const all = ["left", "right", ...offices.map(({ id }) => id)];
  const channels = Array.from({ length: actors * CHANNELS_PER_ACTOR }, (_, index) => {
    const from = Math.floor(random() * all.length);
    // Never itself: at least one further on.
    const to = (from + 1 + Math.floor(random() * (all.length - 1))) % all.length;
    return {
      id: `channel-${index}`, ends: [all[from], all[to]], level: pick(LEVELS), nature: "institutional",
      status: [{ is: pick(STATUSES) }], sources: SOURCES,
    };
  });
  return JSON.stringify({
    dataset: { id: "generated", name: "Generated", asOf: "2024-11-30", parties: ["left", "right"] },
    actors: [
      { id: "left", kind: "state", name: "Left", sources: SOURCES },
      { id: "right", kind: "state", name: "Right", sources: SOURCES },
      ...offices,
    ],
    channels,
    sources: [{ id: "generated", kind: "other", title: "Generated for measuring" }],
  });
};
