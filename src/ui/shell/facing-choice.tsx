/** Who stands left and who right: those that have a channel or a contact with the other side. Fetched when the choice is opened. */
import { use, useId, useMemo, useState } from "react";
import { foldText } from "../../lens/fold-text";
import { loadWords } from "../../i18n/words";
import type { ActorId } from "../../model/id";
import type { Actor } from "../../model/records/actor";
import { counterpartsOf, type Counterpart } from "../../network/counterparts";
import type { Network } from "../../network/network";
import type { Facing } from "../../network/with-parties";
import { setFacing } from "../../state/facing";
import { shortName } from "../../i18n/say-actor";
import { actorShortName } from "../common/names";
import { byReading } from "../common/reading-order";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useNetwork, useOwnNetwork, useSession } from "../common/use-state";
import { Segmented } from "../matrix/segmented";

type Side = "left" | "right";
const SIDES: readonly Side[] = ["left", "right"];

interface Candidate extends Counterpart {
  readonly actor: Actor;
  /** All its names, folded. */
  readonly text: string;
}

const candidatesFor = (network: Network, across: ActorId): readonly Candidate[] => counterpartsOf(network, across).flatMap((counterpart) => {
  const actor = network.index.actors.get(counterpart.party);
  if (actor === undefined) return [];
  const names = [actor.name.ja, actor.name.en, actor.reading ?? "", actor.shortName?.ja ?? "", actor.shortName?.en ?? "", ...actor.aliases ?? []];
  return [{ ...counterpart, actor, text: names.map(foldText).join(" ") }];
});

export function FacingChoice() {
  const speaker = useSpeaker();
  const { language, t } = speaker;
  use(loadWords(language, "later"));
  const own = useOwnNetwork();
  const { bundle, index } = useNetwork();
  const { parties } = bundle.dataset;
  const facing = useSession((session) => session.facing);
  const change = useChange();
  const searchId = useId();
  const [query, setQuery] = useState("");
  const candidates = useMemo(() => ({ left: candidatesFor(own, parties[1]), right: candidatesFor(own, parties[0]) }), [own, parties]);
  // The one side that everybody meets stays where it is.
  const [side, setSide] = useState<Side>(() => (candidates.left.length >= candidates.right.length ? "left" : "right"));
  const present = parties[side === "left" ? 0 : 1];
  const turn = (to: Facing | undefined): void => { change(setFacing(own, to)); };
  const wanted = foldText(query).trim();
  const listed = candidates[side].filter(({ text }) => wanted === "" || text.includes(wanted)).toSorted((a, b) => byReading(language)(a.actor, b.actor));
  const sideName = (of: Side): string => actorShortName(speaker, index, parties[of === "left" ? 0 : 1]);
  return (
    <>
      <Segmented label={t("facing.side")} values={SIDES} value={side} say={(each) => t(`facing.${each}`, { party: sideName(each) })} onChoose={setSide} />
      <div className="facing-search">
        <label className="visually-hidden" htmlFor={searchId}>{t("facing.search")}</label>
        <input id={searchId} type="search" value={query} placeholder={t("facing.search")} onChange={(event) => { setQuery(event.currentTarget.value); }} />
      </div>
      <ul className="facing-list" aria-label={t("facing.list", { party: sideName(side === "left" ? "right" : "left") })}>
        {listed.map(({ party, actor, channels, contacts }) => (
          <li key={party}>
            <button
              type="button" className="menu-entry" aria-pressed={party === present}
              onClick={() => { turn(side === "left" ? [party, parties[1]] : [parties[0], party]); }}
            >
              <span>{shortName(speaker, actor)}</span>
              <span className="data-counts">{t("facing.counts", { channels, contacts })}</span>
            </button>
          </li>
        ))}
      </ul>
      {listed.length === 0 && <p className="quiet" role="status">{t("facing.nobody")}</p>}
      <p className="facing-foot">
        <button type="button" className="link" onClick={() => { turn([parties[1], parties[0]]); }}>{t("facing.swap")}</button>
        {facing !== undefined && <button type="button" className="link" onClick={() => { turn(undefined); }}>{t("facing.own")}</button>}
      </p>
    </>
  );
}
