/** Another date that is chosen, or other data, end a way through time: nobody is moved on from where they wanted to be. */
import { AT_REST } from "../state/passing";
import type { Stores } from "../state/stores";

export const passingEnds = ({ document, session, passing }: Pick<Stores, "document" | "session" | "passing">): void => {
  const end = (): void => { if (passing.getState().date !== undefined) passing.setState(AT_REST); };
  session.subscribe(({ asOf }, before) => { if (asOf !== before.asOf && asOf !== passing.getState().date) end(); });
  document.subscribe(end);
};
