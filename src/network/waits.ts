/** Since when a channel waits to be re-staffed: one between posts outlives those who hold them, but somebody must be put in. */
import { byDate, isBefore, type PartialDate } from "../model/date";
import type { ActorId } from "../model/id";
import type { Tenure } from "../model/records/tenure";
import type { ChannelState, Snapshot } from "./snapshot";
import { staffingOf, type EndStaffing } from "./staffing";

export interface Wait {
  readonly office: ActorId;
  /** The side that has to put somebody in. */
  readonly party: ActorId;
  /** No incumbent is known since then. */
  readonly since: PartialDate;
  /** Who stands in meanwhile. */
  readonly acting: Tenure | undefined;
}

/** An acting head does not end the wait: it began when the last incumbent left, or at the latest when somebody had to stand in. */
const waitOf = (snapshot: Snapshot, staffing: EndStaffing): Wait | undefined => {
  if (staffing.kind !== "vacant" && staffing.kind !== "acting") return undefined;
  const { network, date } = snapshot;
  const { office } = staffing;
  const gone = (network.index.tenuresOfOffice.get(office) ?? []).flatMap(({ phase, to }) =>
    (phase === "incumbent" && to !== undefined && isBefore(date, to) === "no" ? [to] : []));
  const since = gone.toSorted(byDate).at(-1) ?? staffing.since;
  if (since === undefined) return undefined;
  return { office, party: network.nesting.partyOf(office), since, acting: staffing.kind === "acting" ? staffing.tenure : undefined };
};

/** The ends at which an open institutional channel waits to be re-staffed, in the order of its ends. A personal one ends with its person instead. */
export const waitsOf = (snapshot: Snapshot, state: ChannelState): readonly Wait[] => {
  if (state.status !== "open" || state.channel.nature !== "institutional") return [];
  return staffingOf(snapshot, state).flatMap((staffing) => waitOf(snapshot, staffing) ?? []);
};
