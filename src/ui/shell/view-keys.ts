/** The single key of each view: its place among the tabs, and T for the tables, which stand tenth. */
import { VIEWS, type View } from "../../state/session";

const NINE = 9;

export const keyOfView = (view: View): string => {
  const place = VIEWS.indexOf(view);
  return place < NINE ? String(place + 1) : "t";
};

export const viewOfKey = (key: string): View | undefined => VIEWS.find((view) => keyOfView(view) === key);
