/** A row about a foreign leader's visit to the United States → what it says. The source lists visits to the President only. */
import { stateById } from "../../published-tables/states";
import { cleanText } from "./clean-text";
import { counterpartsNamed } from "./counterparts-named";
import { groupingsIn } from "./groupings";
import type { Cited, Event, Reading, Row } from "./reading";
import { furtherState } from "./state-names";

/** A visit that its source calls private without a meeting. */
const NO_MEETING = /^Private [Vv]isit\.?$/u;
const GUEST = /Working Visit|State Visit|Offici?al Visit|bilateral meeting|Met with President/u;
const TRILATERAL = /Trilateral Summit at Camp David/u;
/** Where the row says that it was. */
const PLACES = /Camp David|Point Loma|Woodside|San Francisco|Los Angeles|Claymont|Washington|New York/u;

const meetingIn = (description: string): readonly string[] => [
  ...(TRILATERAL.test(description) ? ["jp-us-rok"] : []), ...groupingsIn(description.replace(/bilateral meeting alongside .*$/u, "")).map(({ id }) => id),
];

export const readVisit = (row: Row): Reading => {
  const { id = "", start = "", end = "", visitor = "", from_id = "", description: raw = "" } = row;
  const description = cleanText(raw);
  const state = stateById(from_id)?.code ?? furtherState(from_id);
  const citation: Cited = { source: "us-visits", locator: `№ ${id}`, url: `https://history.state.gov/departmenthistory/visits/${from_id}` };
  const reading = { row: `visits:${id}`, citation, date: start };
  if (state === undefined) return { ...reading, events: [], reason: "territory" };
  if (NO_MEETING.test(description)) return { ...reading, events: [], reason: "no-meeting" };
  const counterparts = counterpartsNamed(cleanText(visitor), state).counterparts.map(({ party, kind }) => ({ party, kind }));
  if (counterparts.length === 0) return { ...reading, events: [], reason: "not-placed" };
  const groupings = meetingIn(description);
  const locale = PLACES.exec(description)?.[0];
  const common = { date: start, until: end === start || end === "" ? undefined : end, us: ["us-president"], counterparts, citation, ...(locale === undefined ? {} : { place: { locale, state: "" } }) };
  const summits: Event[] = groupings.map((grouping) => ({ ...common, mode: "summit", groupings: [grouping] }));
  const isGuest = groupings.length === 0 || GUEST.test(description.replace(/Participated in .*$/u, ""));
  const own: Event[] = isGuest ? [{ ...common, mode: /Met with President Biden|Offsite Meeting/u.test(description) ? "meeting" : "visit", groupings: [] }] : [];
  return { ...reading, events: [...own, ...summits] };
};
