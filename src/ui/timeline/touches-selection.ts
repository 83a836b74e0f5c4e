/** Is a row about what is selected? Pure. */
import type { TimelineRow } from "../../history/timeline/rows";
import type { ActorId } from "../../model/id";
import type { Snapshot } from "../../network/snapshot";
import type { Selection } from "../../state/selection";

const endsOf = (row: TimelineRow): readonly ActorId[] => {
  switch (row.kind) {
    case "channel": return row.channel.ends;
    case "office": return [row.office];
    case "relationship": return row.parties;
  }
};

/** `between`: the ends of the selected gap. Of two ends a channel must have both, an office be one of them. */
export const touchesSelection = ({ network }: Snapshot, row: TimelineRow, selection: Selection, between: readonly ActorId[] | undefined): boolean => {
  const { isWithin, partyOf } = network.nesting;
  const ends = endsOf(row);
  const atAll = (wanted: readonly ActorId[]): boolean => (row.kind === "office"
    ? wanted.some((each) => isWithin(row.office, each) || isWithin(each, row.office))
    : wanted.every((each) => ends.some((end) => isWithin(end, row.kind === "relationship" ? partyOf(each) : each))));
  switch (selection.kind) {
    case "nothing": return true;
    case "actor": return atAll([selection.id]) || (network.index.tenuresOfPerson.get(selection.id) ?? []).some(({ office }) => ends.includes(office));
    case "channel": {
      const channel = network.bundle.channels.find(({ id }) => id === selection.id);
      return row.kind === "channel" ? row.channel.id === selection.id : channel !== undefined && atAll(channel.ends);
    }
    case "issue": return row.kind === "channel" && (row.channel.issues ?? []).includes(selection.id);
    case "relationship": return atAll(selection.between);
    case "gap": return between !== undefined && atAll(between);
    case "contacts": return selection.figure.parties.some((party) => atAll([selection.figure.hub, party]));
  }
};

/** The row that stands for the selection itself. */
export const isOfSelection = (row: TimelineRow, selection: Selection): boolean => {
  switch (row.kind) {
    case "channel": return selection.kind === "channel" && selection.id === row.channel.id;
    case "office": return selection.kind === "actor" && selection.id === row.office;
    case "relationship": return selection.kind === "relationship" && selection.part === undefined && row.parties.every((party, at) => party === selection.between[at]);
  }
};
