/** The page of the one thing that is selected. */
import type { Selection } from "../../state/selection";
import { ActorDetail } from "./actor-detail";
import { CellDetail } from "./cell-detail";
import { ChannelDetail } from "./channel-detail";
import { FigureDetail } from "../countries/figure-detail";
import { GapDetail } from "./gap-detail";
import { IssueDetail } from "./issue-detail";
import { RelationshipDetail } from "./relationship-detail";

export function Detail({ selection }: { readonly selection: Exclude<Selection, { kind: "nothing" }> }) {
  switch (selection.kind) {
    case "gap": return <GapDetail id={selection.id} />;
    case "actor": return <ActorDetail id={selection.id} />;
    case "channel": return <ChannelDetail id={selection.id} />;
    case "issue": return <IssueDetail id={selection.id} />;
    case "contacts": return <FigureDetail key={selection.id} figure={selection.figure} />;
    case "relationship": return selection.part === undefined
      ? <RelationshipDetail between={selection.between} />
      : <CellDetail between={selection.between} part={selection.part} />;
  }
}
