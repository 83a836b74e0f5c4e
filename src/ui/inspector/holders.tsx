/** Who holds the post, both teams told apart; who held it before. Of a person: the posts. */
import { sayPost } from "../../i18n/say-actor";
import type { ActorId } from "../../model/id";
import type { Actor } from "../../model/records/actor";
import type { Tenure } from "../../model/records/tenure";
import type { Seat } from "../../network/seats";
import { ActorLink } from "../common/links";
import { administrationName } from "../common/names";
import { sayRecordSpan } from "../common/say-span";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot } from "../common/use-state";
import type { ActorFacts } from "./actor-facts";
import { Part } from "./detail-head";

function SeatLine({ seat }: { readonly seat: Seat }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const { post, team, administration } = seat;
  const tenure = post.kind === "held" || post.kind === "acting" || post.kind === "designate" ? post.tenure : undefined;
  const span = tenure === undefined ? undefined : sayRecordSpan(speaker, snapshot.network.index, tenure);
  return (
    <li>
      {team !== undefined && (
        <span className={`badge team ${team}`}>{t(team === "incoming" ? "inspector.actor.incoming" : "inspector.actor.inOffice")}</span>
      )}
      {" "}
      {tenure === undefined ? <span>{sayPost(speaker, snapshot, seat)}</span> : <ActorLink id={tenure.person} />}
      {tenure !== undefined && tenure.phase !== "incumbent" && <span className="quiet"> ({t(`vocabulary.phase.${tenure.phase}`)})</span>}
      <p className="quiet">
        {[administration === undefined ? undefined : administrationName(speaker, snapshot.network.index, administration), span]
          .filter((part) => part !== undefined).join(" · ")}
      </p>
      {tenure !== undefined && <Sources citations={tenure.sources} />}
    </li>
  );
}

/** On the page of `at`: the office itself, or the person. */
function TenureLine({ tenure, of, at }: { readonly tenure: Tenure; readonly of: "office" | "person"; readonly at: ActorId }) {
  const speaker = useSpeaker();
  const { index } = useSnapshot().network;
  return (
    <li>
      <ActorLink id={of === "office" ? tenure.person : tenure.office} />
      {tenure.phase !== "incumbent" && <span className="quiet"> ({speaker.t(`vocabulary.phase.${tenure.phase}`)})</span>}
      {of === "office" && tenure.office !== at && <> · <ActorLink id={tenure.office} short /></>}
      <span className="quiet"> {sayRecordSpan(speaker, index, tenure) ?? speaker.t("inspector.span.none")}</span>
    </li>
  );
}

export function Holders({ actor, facts: { seats, tenuresBefore, tenuresNow } }: { readonly actor: Actor; readonly facts: ActorFacts }) {
  const { on, t } = useSpeaker();
  const words = { on: on(useSnapshot().date) };
  const posts = seats.filter(({ post }) => post.kind !== "none");
  const isPerson = actor.kind === "person";
  return (
    <>
      {posts.length > 0 && (
        <Part title={t(posts.length > 1 ? "inspector.actor.teams" : "inspector.actor.incumbent", words)}>
          <ul className="plain">{posts.map((seat) => <SeatLine key={seat.key} seat={seat} />)}</ul>
        </Part>
      )}
      {isPerson && tenuresNow.length > 0 && (
        <Part title={t("inspector.actor.holds", words)}>
          <ul className="plain">{tenuresNow.map((tenure) => <TenureLine key={tenure.id} tenure={tenure} of="person" at={actor.id} />)}</ul>
        </Part>
      )}
      {tenuresBefore.length > 0 && (
        <Part title={t(isPerson ? "inspector.actor.held" : "inspector.actor.before")}>
          <ul className="plain">{tenuresBefore.map((tenure) => <TenureLine key={tenure.id} tenure={tenure} of={isPerson ? "person" : "office"} at={actor.id} />)}</ul>
        </Part>
      )}
    </>
  );
}
