/** Beside the channels: who holds which post, and how the sides stand on the issues. Only what differs. */
import { Fragment, type ReactNode } from "react";
import { sayIssuesCarried } from "../../i18n/compare/say-issues";
import { sayPostOn } from "../../i18n/compare/say-row";
import { issueName } from "../../i18n/gaps/names";
import type { StanceChange } from "../../history/difference/stances";
import { levelRank } from "../../model/vocabulary";
import { STANCE_SIGNS } from "../../encoding/stance-sign";
import { ActorLink, IssueLink } from "../common/links";
import { useSpeaker } from "../common/speaker-context";
import type { Comparison } from "./use-comparison";

interface Props {
  readonly comparison: Comparison;
}

interface Line {
  readonly key: string;
  /** Of others than the two sides: left out on paper. */
  readonly isThird?: boolean;
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
}

function Small({ comparison: { words }, title, caption, column, lines, none, look = "" }: Props & { readonly title: string; readonly caption: string; readonly column: string; readonly lines: readonly Line[]; readonly none: string; readonly look?: string }) {
  return (
    <section className={`compare-part ${look}`}>
      <h3>{title}</h3>
      {lines.length === 0 ? <p className="quiet">{none}</p> : (
        <table className="compare-small">
          <caption className="visually-hidden">{caption}</caption>
          <thead><tr><th scope="col">{column}</th><th scope="col">{words.before.label}</th><th scope="col">{words.after.label}</th></tr></thead>
          <tbody>
            {/* Two sides, always in the same order. */}
            {lines.map(({ key, isThird = false, head, cells: [left, right] }) => <tr key={key} className={isThird ? "compare-third" : undefined}><th scope="row">{head}</th><td>{left}</td><td>{right}</td></tr>)}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function PostsTable({ comparison }: Props) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { sides, compared } = comparison;
  const { index } = sides.after.snapshot.network;
  const rank = (level: ReturnType<typeof levelOf>): number => (level === undefined ? Number.MAX_SAFE_INTEGER : levelRank(level));
  const levelOf = (office: (typeof compared.difference.posts)[number]["office"]) => (index.actors.get(office) ?? sides.before.snapshot.network.index.actors.get(office))?.level;
  const lines = compared.difference.posts.toSorted((a, b) => rank(levelOf(a.office)) - rank(levelOf(b.office)) || (a.office < b.office ? -1 : 1)).map((post) => ({
    key: post.office,
    head: index.actors.has(post.office) ? <ActorLink id={post.office} short /> : post.office,
    cells: (["before", "after"] as const).map((side) => {
      const { holder, since } = sayPostOn(speaker, sides[side].snapshot, post.office, post[side]);
      return <Fragment key={side}>{holder}{since !== undefined && <span className="quiet"> {since}</span>}</Fragment>;
    }),
  }));
  return <Small comparison={comparison} title={t("compare.posts.title")} caption={t("compare.posts.caption")} column={t("compare.posts.office")} lines={lines} none={t("compare.posts.none")} look="compare-posts" />;
}

export function IssuesCarried({ comparison: { sides, words, compared: { difference: { issues } } } }: Props) {
  const speaker = useSpeaker();
  if (issues.length === 0) return null;
  return (
    <section className="compare-part">
      <h3>{speaker.t("compare.issues.title")}</h3>
      <ul className="sentences">{sayIssuesCarried(speaker, sides, words, issues).map((line) => <li key={line}>{line}</li>)}</ul>
    </section>
  );
}

function StanceCell({ alignments }: { readonly alignments: StanceChange["after"] }) {
  const { t } = useSpeaker();
  const stances = [...new Set(alignments.map(({ stance }) => stance))];
  if (stances.length === 0) return <span className="quiet">{t("compare.stances.notRecorded")}</span>;
  return stances.map((stance) => <span key={stance} className={`stance ${stance}`}><span aria-hidden="true">{STANCE_SIGNS[stance].sign} </span>{t(`vocabulary.stance.${stance}`)} </span>);
}

export function StancesTable({ comparison }: Props) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { sides: { after, before }, compared } = comparison;
  const { index, bundle: { dataset } } = after.snapshot.network;
  const isOwn = ({ between }: StanceChange): number => Number(between.every((each) => dataset.parties.includes(each)));
  const name = ({ issue }: StanceChange): string => issueName(speaker, (index.issues.has(issue) ? after : before).snapshot, issue);
  const lines = compared.difference.stances.toSorted((a, b) => isOwn(b) - isOwn(a)).map((each) => ({
    key: `${each.between.join(" ")} ${each.issue}`,
    isThird: isOwn(each) === 0,
    head: (
      <>
        {index.issues.has(each.issue) ? <IssueLink id={each.issue} /> : name(each)}
        {isOwn(each) === 0 && <span className="compare-between">{each.between.filter((id) => index.actors.has(id)).map((id) => <ActorLink key={id} id={id} short />)}</span>}
      </>
    ),
    cells: [<StanceCell key="before" alignments={each.before} />, <StanceCell key="after" alignments={each.after} />],
  }));
  return <Small comparison={comparison} title={t("compare.stances.title")} caption={t("compare.stances.caption")} column={t("compare.stances.issue")} lines={lines} none={t("compare.stances.none")} />;
}
