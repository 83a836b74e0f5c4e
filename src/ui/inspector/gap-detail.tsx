/** One gap in full. */
import { gapSeats } from "../../lens/filterable";
import { isQuestion, type Gap } from "../../gaps/gap";
import { sayGap } from "../../i18n/say-gap";
import { sayHeadline } from "../../i18n/say-question";
import { CopyButton } from "../common/copy-button";
import { Fields } from "../common/fields";
import { ActorLink, ChannelLink, IssueLink } from "../common/links";
import { useSpeaker } from "../common/speaker-context";
import { Sources } from "../common/sources";
import { useGaps, useIsSearched, useJudgements, useLensView, useSnapshot } from "../common/use-state";
import { useCriteriaNote, useOpenCriteria } from "../criteria/use-criteria";
import { useServices } from "../services";
import { VerdictArea } from "../verdicts/verdict-area";
import { useIsSupposing } from "../what-if/use-what-if";
import { AbsenceBadge } from "./absence-badge";
import { DetailHead, Part } from "./detail-head";
import { ExpectationFields } from "./expectation-fields";
import { gapAsText } from "./gap-as-text";
import { GapLinks } from "./gap-links";
import { RouteList } from "./routes";
import { SeverityBar } from "./severity-bar";

function Severity({ gap }: { readonly gap: Gap }) {
  const { t } = useSpeaker();
  const openCriteria = useOpenCriteria();
  return (
    <Part title={t("inspector.gap.severityTitle")}>
      <SeverityBar factors={gap.factors} />
      <table className="factors">
        <thead><tr><th scope="col">{t("inspector.gap.factor")}</th><th scope="col">{t("inspector.gap.points")}</th></tr></thead>
        <tbody>
          {gap.factors.map(({ factor, points }) => <tr key={factor}><th scope="row">{t(`vocabulary.factor.${factor}`)}</th><td>{points}</td></tr>)}
        </tbody>
        <tfoot><tr><th scope="row">{t("inspector.gap.sum")}</th><td>{gap.severity}</td></tr></tfoot>
      </table>
      <button type="button" className="link" aria-haspopup="dialog" onClick={() => { openCriteria("severity"); }}>{t("criteria.fromSeverity")}</button>
    </Part>
  );
}

function Revive({ gap }: { readonly gap: Gap }) {
  const { t } = useSpeaker();
  const { network } = useSnapshot();
  const channels = network.bundle.channels.filter(({ id }) => gap.revive.includes(id));
  if (channels.length === 0) return null;
  return (
    <Part title={t("inspector.gap.revive")}>
      <ul className="plain">{channels.map((channel) => <li key={channel.id}><ChannelLink channel={channel} /></li>)}</ul>
    </Part>
  );
}

/** What else is missing between the same two: one line of the stage stands for all of it. */
function SamePair({ gap }: { readonly gap: Gap }) {
  const { t } = useSpeaker();
  const snapshot = useSnapshot();
  const pair = gapSeats(snapshot, gap).join(" ");
  const others = useGaps().filter((each) => each.id !== gap.id && gapSeats(snapshot, each).join(" ") === pair);
  if (others.length === 0) return null;
  return <Part title={t("inspector.gap.samePair")}><GapLinks gaps={others} /></Part>;
}

function FoundGap({ gap }: { readonly gap: Gap }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const isShown = useLensView().gaps.has(gap.id);
  const routes = useServices().selectors.routes(snapshot, gap);
  const { between, because, absence } = sayGap(speaker, snapshot, gap);
  const isSupposing = useIsSupposing();
  const [near, far] = gap.between;
  const isAsked = isQuestion(gap);
  const criteriaNote = useCriteriaNote();
  const judgement = useJudgements().byGap.get(gap.id);
  return (
    <article>
      <DetailHead
        kind={t(isAsked ? "inspector.gap.questionKind" : "inspector.gap.kind")} title={sayHeadline(speaker, snapshot, gap)}
        actions={<CopyButton text={() => gapAsText(speaker, snapshot, gap, routes, judgement, criteriaNote)} label={t("inspector.copyLabel")} />}
      >
        <p className="between">{between}</p>
        <p className="detail-badges">
          {!isAsked && <span className="severity">{gap.severity}</span>}
          <AbsenceBadge absence={gap.absence.state} />
          {!isShown && <span className="quiet">{t("inspector.gap.hiddenByLens")}</span>}
        </p>
      </DetailHead>
      {isSupposing ? <p className="caution">{t("whatIf.notDecided")}</p> : <VerdictArea gap={gap} />}
      <Part title={t("inspector.gap.because")}>
        <ul className="sentences">{because.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        <Sources citations={gap.sources} />
      </Part>
      <Part title={t("inspector.gap.absence")}><p>{absence}</p></Part>
      <SamePair gap={gap} />
      <Revive gap={gap} />
      <Part title={t("inspector.gap.routes")}><RouteList routes={routes} /></Part>
      {!isAsked && <Severity gap={gap} />}
      <ExpectationFields gap={gap} />
      <Part title={t("inspector.gap.rule")}>
        <Fields rows={[
          [t("inspector.gap.rule"), t(`inspector.rule.${gap.rule}`)],
          [t("inspector.gap.alsoFoundBy"), gap.alsoFoundBy.length === 0 ? undefined : gap.alsoFoundBy.map((rule) => t(`inspector.rule.${rule}`)).join(speaker.language === "ja" ? "・" : ", ")],
          [t("inspector.gap.issue"), gap.issue === undefined ? undefined : <IssueLink key="issue" id={gap.issue} />],
          [t("inspector.channel.ends"), <><ActorLink id={near} /><br /><ActorLink id={far} /></>],
        ]} />
      </Part>
    </article>
  );
}

export function GapDetail({ id }: { readonly id: string }) {
  const { on, t } = useSpeaker();
  const snapshot = useSnapshot();
  const gap = useGaps().find((each) => each.id === id);
  const isSearched = useIsSearched();
  if (gap !== undefined) return <FoundGap gap={gap} />;
  return <DetailHead kind={t("inspector.gap.kind")} title={isSearched ? t("inspector.gap.gone", { on: on(snapshot.date) }) : t("gapSearch.unknown")} />;
}
