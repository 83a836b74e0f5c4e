/** Whom an actor talks to at which level, and what is missing. Of a person: what its posts have and lack. */
import { useMemo } from "react";
import type { Actor } from "../../model/records/actor";
import { ActorLink } from "../common/links";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useSnapshot } from "../common/use-state";
import type { ActorFacts } from "./actor-facts";
import { ChannelsByLevel } from "./channels-by-level";
import { Part } from "./detail-head";
import { GapLinks } from "./gap-links";
import { NothingMissing } from "./nothing-missing";
import { postsHeldBy, type PostHeld } from "./posts-held";

function PostChannels({ post: { seat, channels } }: { readonly post: PostHeld }) {
  const { on, t } = useSpeaker();
  const { date } = useSnapshot();
  const { actor, team } = seat;
  return (
    <section className="post">
      <p>
        <ActorLink id={actor.id} />
        {team !== undefined && <> <span className={`badge team ${team}`}>{t(team === "incoming" ? "inspector.actor.incoming" : "inspector.actor.inOffice")}</span></>}
      </p>
      {channels.length === 0
        ? <p className="quiet">{t("inspector.actor.noCounterparts", { on: on(date) })}</p>
        : <ChannelsByLevel states={channels} from={actor.id} />}
    </section>
  );
}

/** Channels are between posts: of a person alone, nothing can be said to be missing or not (I2). */
export function PersonTalks({ actor, facts: { own, gaps } }: { readonly actor: Actor; readonly facts: ActorFacts }) {
  const { on, t } = useSpeaker();
  const snapshot = useSnapshot();
  const allGaps = useGaps();
  const posts = useMemo(() => postsHeldBy(snapshot, allGaps, actor.id), [snapshot, allGaps, actor.id]);
  const ofPosts = new Set(posts.flatMap((post) => post.gaps));
  const missing = allGaps.filter((gap) => ofPosts.has(gap) || gaps.includes(gap));
  return (
    <>
      {posts.length > 0 && (
        <Part title={t("inspector.actor.postChannels")}>
          {posts.map((post) => <PostChannels key={post.seat.key} post={post} />)}
        </Part>
      )}
      {(own.length > 0 || posts.length === 0) && (
        <Part title={t("inspector.actor.counterparts")}>
          {own.length === 0 ? <p className="quiet">{t("inspector.actor.noCounterparts", { on: on(snapshot.date) })}</p> : <ChannelsByLevel states={own} from={actor.id} />}
        </Part>
      )}
      {missing.length > 0 && <Part title={t(posts.length > 0 ? "inspector.actor.postMissing" : "inspector.actor.missing")}><GapLinks gaps={missing} /></Part>}
    </>
  );
}

export function Talks({ actor, facts }: { readonly actor: Actor; readonly facts: ActorFacts }) {
  const { on, t } = useSpeaker();
  const snapshot = useSnapshot();
  const { own, throughParts, gaps } = facts;
  return (
    <>
      <Part title={t("inspector.actor.counterparts")}>
        {own.length === 0 ? <p className="quiet">{t("inspector.actor.noCounterparts", { on: on(snapshot.date) })}</p> : <ChannelsByLevel states={own} from={actor.id} />}
        {throughParts.length > 0 && (
          <details open={own.length === 0}>
            <summary>{t("inspector.actor.throughParts")} ({throughParts.length})</summary>
            <ChannelsByLevel states={throughParts} />
          </details>
        )}
      </Part>
      <Part title={t("inspector.actor.missing")}>
        {gaps.length === 0 ? <NothingMissing otherwise={t("inspector.actor.missingNone")} /> : <GapLinks gaps={gaps} />}
      </Part>
    </>
  );
}
