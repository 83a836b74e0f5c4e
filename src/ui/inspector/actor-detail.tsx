/** One actor: who it is, who is in post, whom it talks to at which level, what is missing. */
import { focusOn } from "../../lens/lens";
import type { Span } from "../../model/date";
import type { ActorId } from "../../model/id";
import type { Actor, FormerName } from "../../model/records/actor";
import type { Bilingual } from "../../model/text";
import { setLens } from "../../state/session";
import { Fields } from "../common/fields";
import { ActorLink, IssueLink } from "../common/links";
import { MarkSample } from "../common/mark-sample";
import { saySpan } from "../common/say-span";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useGaps, useSession, useSnapshot, useTheme } from "../common/use-state";
import { useWhatIf } from "../what-if/use-what-if";
import { ActorWhatIf } from "../what-if/what-if-actions";
import { actorFacts, type ActorFacts } from "./actor-facts";
import { AlignmentList } from "./alignment-list";
import { DetailHead, Missing, Part } from "./detail-head";
import { Holders } from "./holders";
import { PersonTalks, Talks } from "./talks";

function FocusButton({ id }: { readonly id: ActorId }) {
  const { t } = useSpeaker();
  const isFocused = useSession((session) => session.lens.focus === id);
  const change = useChange();
  return (
    <button type="button" className="link" onClick={() => { change(setLens((lens) => focusOn(lens, isFocused ? undefined : id))); }}>
      {t(isFocused ? "inspector.actor.unfocus" : "inspector.actor.focus")}
    </button>
  );
}

function Line({ id }: { readonly id: ActorId }) {
  const { nesting } = useSnapshot().network;
  const [, ...above] = nesting.lineOf(id);
  if (above.length === 0) return undefined;
  return <span className="line-of">{above.map((each, at) => <span key={each}>{at > 0 && <span aria-hidden="true"> ‹ </span>}<ActorLink id={each} short /></span>)}</span>;
}

/** What it was called when, whatever it is called on the date. */
function Names({ id, formerNames }: { readonly id: ActorId; readonly formerNames: readonly FormerName[] }) {
  const speaker = useSpeaker();
  const { bundle } = useSnapshot().network;
  const now = bundle.actors.find((each) => each.id === id);
  const last = formerNames.at(-1);
  const line = (words: Bilingual, span: Span): string => speaker.t("evidence.name", { name: speaker.name(words), span: saySpan(speaker, span) ?? "" });
  return (
    <>
      {formerNames.map(({ name, until, sources }) => <div key={until}>{line(name, { to: until })}{sources !== undefined && <Sources citations={sources} />}</div>)}
      {now !== undefined && last !== undefined && <div>{line(now.name, { from: last.until })}</div>}
    </>
  );
}

function Identity({ actor }: { readonly actor: Actor }) {
  const { date, language, t } = useSpeaker();
  const { index: { continuedBy }, nesting } = useSnapshot().network;
  const parts = nesting.partsOf(actor.id);
  const links = (ids: readonly ActorId[]) => (ids.length === 0 ? undefined : <span className="inline-links">{ids.map((each) => <ActorLink key={each} id={each} short />)}</span>);
  return (
    <Fields rows={[
      [t("inspector.actor.alsoNamed"), language === "ja" ? actor.name.en : actor.name.ja],
      [t("inspector.actor.reading"), language === "ja" ? actor.reading : undefined],
      [t("inspector.actor.partOf"), actor.partOf === undefined ? undefined : <Line key="part-of" id={actor.id} />],
      [t("inspector.actor.function"), actor.function === undefined ? undefined : t(`vocabulary.function.${actor.function}`)],
      [t("inspector.actor.rank"), actor.level === undefined ? undefined : t(`vocabulary.level.${actor.level}`)],
      [t("inspector.actor.established"), actor.from === undefined ? undefined : date(actor.from)],
      [t("inspector.actor.abolished"), actor.to === undefined ? undefined : date(actor.to)],
      [t("evidence.names"), actor.formerNames === undefined ? undefined : <Names key="names" id={actor.id} formerNames={actor.formerNames} />],
      [t("evidence.continues"), links(actor.continues ?? [])],
      [t("evidence.continuedBy"), links(continuedBy.get(actor.id) ?? [])],
      [t("inspector.actor.parts"), links(parts)],
    ]} />
  );
}

function Standing({ facts }: { readonly facts: ActorFacts }) {
  const { t } = useSpeaker();
  const { alignments, answersFor, carries, groupings, members } = facts;
  const actors = (ids: readonly ActorId[]) => <span className="inline-links">{ids.map((each) => <ActorLink key={each} id={each} short />)}</span>;
  return (
    <>
      {answersFor.length > 0 && <Part title={t("inspector.actor.answersFor")}><p className="inline-links">{answersFor.map((issue) => <IssueLink key={issue} id={issue} />)}</p></Part>}
      {carries.length > 0 && <Part title={t("inspector.actor.carries")}><p className="inline-links">{carries.map((issue) => <IssueLink key={issue} id={issue} />)}</p></Part>}
      {alignments.length > 0 && <Part title={t("inspector.actor.alignments")}><AlignmentList alignments={alignments} /></Part>}
      {groupings.length > 0 && <Part title={t("inspector.actor.memberships")}>{actors(groupings)}</Part>}
      {members.length > 0 && <Part title={t("inspector.actor.members")}>{actors(members)}</Part>}
    </>
  );
}

export function ActorDetail({ id }: { readonly id: ActorId }) {
  const { name, on, t } = useSpeaker();
  const snapshot = useSnapshot();
  const gaps = useGaps();
  const theme = useTheme();
  const isTakenOut = useWhatIf()?.comparison.takenOut.actors.includes(id) === true;
  const actor = snapshot.network.index.actors.get(id);
  if (actor === undefined) return <Missing kind="" />;
  const facts = actorFacts(snapshot, gaps, id);
  const post = facts.seats[0]?.post.kind ?? "none";
  return (
    <article>
      <DetailHead
        kind={t(`vocabulary.kind.${actor.kind}`)}
        title={<><MarkSample kind={actor.kind} post={post} colour={theme.levels[actor.level ?? "non-government"]} />{name(actor.name)}</>}
        actions={<FocusButton id={id} />}
      >
        {facts.seats.length === 0 && <p className="caution">{isTakenOut ? t("whatIf.takenOut") : t("inspector.actor.notYet", { on: on(snapshot.date) })}</p>}
        {!isTakenOut && <ActorWhatIf actor={actor} seats={facts.seats} />}
      </DetailHead>
      <Holders actor={actor} facts={facts} />
      {actor.kind === "person" ? <PersonTalks actor={actor} facts={facts} /> : <Talks actor={actor} facts={facts} />}
      <Standing facts={facts} />
      <Part title={t("inspector.gap.sources")}>
        <Identity actor={actor} />
        {actor.note !== undefined && <p>{name(actor.note)}</p>}
        <Sources citations={actor.sources} />
      </Part>
    </article>
  );
}
