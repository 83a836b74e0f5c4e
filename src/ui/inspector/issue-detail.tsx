/** One issue: who stands how, what carries it, what is missing, who answers for it. */
import { alignmentsOn } from "../../gaps/frictions";
import { holdsOn } from "../../model/date";
import type { IssueId } from "../../model/id";
import { Fields } from "../common/fields";
import { ActorLink, IssueLink } from "../common/links";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useIsSearched, useSnapshot } from "../common/use-state";
import { AlignmentList } from "./alignment-list";
import { ChannelsByLevel } from "./channels-by-level";
import { DetailHead, Missing, Part } from "./detail-head";
import { GapLinks } from "./gap-links";

export function IssueDetail({ id }: { readonly id: IssueId }) {
  const { language, name, on, t } = useSpeaker();
  const snapshot = useSnapshot();
  const isSearched = useIsSearched();
  const about = useGaps().filter((gap) => gap.issue === id);
  const { bundle, index } = snapshot.network;
  const issue = index.issues.get(id);
  if (issue === undefined) return <Missing kind={t("inspector.issue.kind")} />;
  const alignments = alignmentsOn(snapshot).filter((alignment) => alignment.issue === id);
  const carriers = [...snapshot.channels.values()].filter(({ channel }) => (channel.issues ?? []).includes(id));
  const responsible = bundle.responsibilities.filter((each) => each.issue === id && holdsOn(each, snapshot.date) !== "no");
  const agenda = bundle.agenda.find((each) => each.id === issue.agenda);
  const objectives = bundle.objectives.filter((each) => (issue.objectives ?? []).includes(each.id));
  return (
    <article>
      <DetailHead kind={t("inspector.issue.kind")} title={name(issue.name)}>
        {issue.keyPolicy === true && <p><span className="badge">{t("inspector.issue.keyPolicy")}</span></p>}
      </DetailHead>
      {issue.note !== undefined && <p>{name(issue.note)}</p>}
      {alignments.length > 0 && <Part title={t("inspector.issue.stances")}><AlignmentList alignments={alignments} without="issue" /></Part>}
      <Part title={t("inspector.issue.gaps")}>
        {about.length === 0 ? <p className="quiet">{t(isSearched ? "inspector.issue.gapsNone" : "gapSearch.unknown")}</p> : <GapLinks gaps={about} />}
      </Part>
      <Part title={t("inspector.issue.carriedBy")}>
        {carriers.length === 0
          ? <p className="quiet">{t("inspector.issue.carriedByNone", { on: on(snapshot.date) })}</p>
          : <ChannelsByLevel states={carriers} />}
      </Part>
      {responsible.length > 0 && (
        <Part title={t("inspector.issue.responsible")}>
          <ul className="plain">{responsible.map((each) => <li key={each.id}><ActorLink id={each.office} /><Sources citations={each.sources} /></li>)}</ul>
        </Part>
      )}
      {issue.dependsOn !== undefined && (
        <Part title={t("inspector.issue.dependsOn")}><p className="inline-links">{issue.dependsOn.map((each) => <IssueLink key={each} id={each} />)}</p></Part>
      )}
      <Part title={t("inspector.gap.sources")}>
        <Fields rows={[
          [t("inspector.actor.alsoNamed"), language === "ja" ? issue.name.en : issue.name.ja],
          [t("inspector.actor.reading"), language === "ja" ? issue.reading : undefined],
          [t("inspector.gap.agenda"), agenda === undefined ? undefined : name(agenda.name)],
          [t("inspector.gap.objectives"), objectives.length === 0 ? undefined : objectives.map((each) => name(each.name)).join(language === "ja" ? "・" : ", ")],
        ]} />
        <Sources citations={issue.sources} />
      </Part>
    </article>
  );
}
