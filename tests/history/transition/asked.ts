/** A plan in the words that tests use. */
import type { TrackedChannel } from "../../../src/history/transition/channels";
import type { CheckItem } from "../../../src/history/transition/checklist";
import { transitionPlan, type TransitionPlan } from "../../../src/history/transition/plan";
import { WEEK_STATES, type WeekState } from "../../../src/history/transition/weeks";
import type { Knowledge } from "../../../src/history/transition/knowledge";
import type { Bundle } from "../../../src/model/bundle";
import { buildNetwork } from "../../../src/network/network";
import { administration, on } from "../../helpers/asked";

export interface Asked {
  readonly of?: string;
  readonly date?: string;
  readonly knowledge?: Knowledge;
}

export const planOf = (bundle: Bundle, { of = "new", date = bundle.dataset.asOf, knowledge = "as-known" }: Asked = {}): TransitionPlan => {
  const network = buildNetwork(bundle);
  const record = network.index.administrations.get(administration(of));
  if (record === undefined) throw new Error(`no administration: ${of}`);
  return transitionPlan(network, record, on(date), knowledge);
};

export const channelIn = ({ channels }: TransitionPlan, id: string): TrackedChannel => {
  const found = channels.find(({ channel }) => channel.id === id);
  if (found === undefined) throw new Error(`not tracked: ${id}; ${channels.map(({ channel }) => channel.id).join(" ")}`);
  return found;
};

export const itemsIn = ({ sections }: TransitionPlan): readonly CheckItem[] => sections.flatMap(({ items }) => items);
export const itemIn = (plan: TransitionPlan, key: string): CheckItem => {
  const found = itemsIn(plan).find((item) => item.key === key);
  if (found === undefined) throw new Error(`not on the list: ${key}; ${itemsIn(plan).map((item) => item.key).join(" ")}`);
  return found;
};

const SIGNS: Readonly<Record<WeekState, string>> = { "open": "o", "lapsed": "x", "waiting": ".", "re-staffed": "r", "in-touch": "*" };

/** A sign a week: o open, x lapsed, . waiting, r re-staffed, * in touch, a space where nothing is recorded yet. */
export const weeksIn = ({ levels }: TransitionPlan, id: string): string => {
  const found = levels.flatMap(({ channels }) => channels).find(({ tracked }) => tracked.channel.id === id);
  if (found === undefined) throw new Error(`not in the weeks: ${id}`);
  return found.states.map((state) => (state === undefined ? " " : SIGNS[state])).join("");
};

/** The states that weeks add up to, by week: every channel is in one of them or not there. */
export const countedIn = (counts: Readonly<Record<WeekState, number>>): number => WEEK_STATES.reduce((sum, state) => sum + counts[state], 0);
