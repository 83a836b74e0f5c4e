/** The selected thing by name. */
import type { Gap } from "../../gaps/gap";
import { sayChannel } from "../../i18n/say-actor";
import { sayCounted, sayParties } from "../../i18n/say-countries";
import { sayColumn } from "../../i18n/say-coverage";
import { sayHeadline } from "../../i18n/say-question";
import type { Speaker } from "../../i18n/speaker";
import type { Snapshot } from "../../network/snapshot";
import type { Selection } from "../../state/selection";
import { actorName, issueName } from "./names";

/** `undefined` when nothing is selected, or nothing that is there. */
export const saySelection = (speaker: Speaker, snapshot: Snapshot, gaps: readonly Gap[], selection: Selection): string | undefined => {
  const { bundle, index } = snapshot.network;
  switch (selection.kind) {
    case "nothing": return undefined;
    case "actor": return actorName(speaker, index, selection.id);
    case "issue": return issueName(speaker, index, selection.id);
    case "contacts": return [sayParties(speaker, snapshot, selection.figure), sayCounted(speaker, snapshot, selection.figure)].join(" · ");
    case "relationship": {
      const [a, b] = selection.between;
      const pair = speaker.t("inspector.relationship.title", { a: actorName(speaker, index, a), b: actorName(speaker, index, b) });
      return selection.part === undefined ? pair : `${pair} · ${sayColumn(speaker, selection.part.column)}`;
    }
    case "channel": {
      const channel = bundle.channels.find(({ id }) => id === selection.id);
      return channel === undefined ? undefined : sayChannel(speaker, snapshot, channel);
    }
    case "gap": {
      const gap = gaps.find(({ id }) => id === selection.id);
      return gap === undefined ? undefined : sayHeadline(speaker, snapshot, gap);
    }
  }
};
