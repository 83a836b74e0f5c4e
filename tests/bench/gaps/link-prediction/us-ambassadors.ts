/** The United States as one that sends ambassadors and as one that receives them, and all states. */
import type { LikelyInput } from "../../../../src/gaps/likely/likely-network";
import type { Pair } from "../../../../src/gaps/likely/pair";
import { drawOf, hidingDraws, type Setting } from "./draw";
import { membershipsOn, usAmbassadors } from "./graph-files";

const SENDING = "united-states/sending";
const RECEIVING = "united-states/receiving";

type Snapshot = (typeof usAmbassadors.snapshots)[number];

const nameOf = (index: number): string => usAmbassadors.states[index] ?? "";
const inPost = ({ fromUs, toUs }: Snapshot): Pair[] => [
  ...fromUs.map((state): Pair => [SENDING, nameOf(state)]),
  ...toUs.map((state): Pair => [RECEIVING, nameOf(state)]),
];

/** As known on the day: members of the United Nations and whoever had an ambassador until then; who was in post, and at how many snapshots before. */
const knownOn = (now: Snapshot): LikelyInput => {
  const before = usAmbassadors.snapshots.filter(({ date }) => date < now.date);
  const memberships = membershipsOn(now.date);
  const states = new Set([...(now.members["UN"] ?? []).map(nameOf), ...[...before, now].flatMap((snapshot) => inPost(snapshot).map(([, state]) => state))]);
  states.delete("united-states");
  const earlier = before.map((snapshot) => new Map(inPost(snapshot).map((pair) => [pair.join(" "), pair])));
  return {
    nodes: [
      { id: SENDING, side: "united-states", function: "diplomatic-mission", memberships: memberships.get("united-states") },
      { id: RECEIVING, side: "united-states", function: "foreign-affairs", memberships: memberships.get("united-states") },
      ...[...states].map((id) => ({ id, side: "others", function: "head-of-government", memberships: memberships.get(id) })),
    ],
    channels: inPost(now),
    steps: [[SENDING, RECEIVING]],
    precedent: [...new Map(earlier.flatMap((pairs) => [...pairs]))].map(([key, between]) => ({ between, periods: earlier.filter((pairs) => pairs.has(key)).length })),
  };
};

/** The snapshots before served to find the weights. */
const FIRST_REPORTED = "2021-01-01";
const HIDDEN_ON = "2024-11-14";

export const ambassadorSettings = (): readonly Setting[] => {
  const steps = usAmbassadors.snapshots.flatMap((now, index) => {
    const next = usAmbassadors.snapshots[index + 1];
    return next === undefined || now.date < FIRST_REPORTED ? [] : [drawOf(knownOn(now), inPost(next))];
  });
  const day = usAmbassadors.snapshots.filter(({ date }) => date === HIDDEN_ON);
  return [
    {
      name: "US ambassadors, next snapshot",
      note: "who was in post at a snapshot, 2021 to 2025, against those whom the next one adds; where it adds nobody there is nothing to tell; precedent: all snapshots before",
      draws: steps.filter(({ candidates }) => candidates.some(({ came }) => came)),
    },
    {
      name: "US ambassadors, one day",
      note: `a tenth of those in post on ${HIDDEN_ON} hidden; no precedent, which would only remember them`,
      draws: day.flatMap((snapshot) => hidingDraws({ ...knownOn(snapshot), precedent: [] })),
    },
  ];
};
