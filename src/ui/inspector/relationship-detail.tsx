/** Everything between two actors, their parts included. */
import { alignmentsOn } from "../../gaps/frictions";
import { leaderDependence } from "../../gaps/leader-dependence";
import { sayDependence } from "../../i18n/say-what-if";
import type { ActorId } from "../../model/id";
import { LEVELS } from "../../model/vocabulary";
import { ActorLink } from "../common/links";
import { actorName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useSnapshot } from "../common/use-state";
import { LevelWhatIf } from "../what-if/what-if-actions";
import { AlignmentList } from "./alignment-list";
import { ChannelsByLevel } from "./channels-by-level";
import { DetailHead, Part } from "./detail-head";
import { GapLinks } from "./gap-links";
import { NothingMissing } from "./nothing-missing";

export function RelationshipDetail({ between: [a, b] }: { readonly between: readonly [ActorId, ActorId] }) {
  const speaker = useSpeaker();
  const { on, t } = speaker;
  const snapshot = useSnapshot();
  const { index, nesting } = snapshot.network;
  const connects = ([near, far]: readonly [ActorId, ActorId]): boolean =>
    (nesting.isWithin(near, a) && nesting.isWithin(far, b)) || (nesting.isWithin(near, b) && nesting.isWithin(far, a));
  const gaps = useGaps().filter(({ between }) => connects(between));
  const alignments = alignmentsOn(snapshot).filter(({ between }) => connects(between));
  const channels = [...snapshot.channels.values()].filter(({ channel }) => connects(channel.ends));
  const levels = LEVELS.filter((level) => channels.some((state) => state.status === "open" && state.level === level));
  return (
    <article>
      <DetailHead
        kind={t("inspector.relationship.kind")}
        title={t("inspector.relationship.title", { a: actorName(speaker, index, a), b: actorName(speaker, index, b) })}
      >
        <p className="inline-links"><ActorLink id={a} /><ActorLink id={b} /></p>
      </DetailHead>
      <Part title={t("whatIf.part.dependence")}>
        <p>{sayDependence(speaker, leaderDependence(snapshot, [a, b]))}</p>
        <p className="quiet">{t("whatIf.dependence.meaning")}</p>
      </Part>
      <Part title={t("inspector.issue.stances")}>
        {alignments.length === 0 ? <p className="quiet">{t("inspector.relationship.alignmentsNone")}</p> : <AlignmentList alignments={alignments} without="actors" />}
      </Part>
      <Part title={t("inspector.issue.gaps")}>
        {gaps.length === 0 ? <NothingMissing otherwise={t("inspector.actor.missingNone")} /> : <GapLinks gaps={gaps} />}
      </Part>
      <Part title={t("inspector.relationship.channels")}>
        {channels.length === 0
          ? <p className="quiet">{t("inspector.relationship.channelsNone", { on: on(snapshot.date) })}</p>
          : <ChannelsByLevel states={channels} />}
      </Part>
      {levels.length > 0 && <Part title={t("whatIf.action.levels")}><LevelWhatIf levels={levels} /></Part>}
    </article>
  );
}
