/** Of a comparison's brief: the gaps, the channels and the people that differ. */
import type { BriefPoint } from "../../history/difference/brief";
import type { Side } from "../../history/difference/side";
import { requirementsOn } from "../../gaps/requirements";
import { briefName, fullName } from "../gaps/names";
import { sayHeadline } from "../say-question";
import { BOTH, joined, some, type BriefLine, type Saying } from "./brief-saying";
import { sayEndsOf, sayPostOn } from "./say-row";

/** How many expectations hold on the side's date. */
const asked = ({ snapshot: { network, date } }: Side): number => requirementsOn(network, date).length;

export const gapsInBrief = ({ speaker, sides, words }: Saying, { counts, only }: Extract<BriefPoint, { kind: "gaps" }>): Omit<BriefLine, "kind"> => {
  const { t } = speaker;
  return {
    lead: t("compare.brief.gaps.lead"),
    text: joined(speaker, [
      t("compare.brief.gaps.counts", { before: counts.before, after: counts.after, onBefore: words.before.on, onAfter: words.after.on }),
      // Fewer gaps where less was asked for are no better start.
      t("compare.brief.gaps.expected", { before: asked(sides.before), after: asked(sides.after), onBefore: words.before.on, onAfter: words.after.on }),
      ...BOTH.flatMap((side) => (only[side].length === 0 ? [] : [t("compare.brief.gaps.only", {
        on: words[side].on, gaps: some(speaker, only[side].map((gap) => t("compare.brief.gaps.gap", { title: sayHeadline(speaker, sides[side].snapshot, gap) }))),
      })])),
    ]),
    evidence: [],
  };
};

export const channelsInBrief = ({ speaker, sides, words }: Saying, { only }: Extract<BriefPoint, { kind: "channels" }>): Omit<BriefLine, "kind"> => {
  const { t } = speaker;
  return {
    lead: t("compare.brief.channels.lead"),
    text: joined(speaker, BOTH.flatMap((side) => (only[side].length === 0 ? [] : [t("compare.brief.channels.only", {
      on: words[side].on, total: only[side].length,
      channels: some(speaker, only[side].map((row) => {
        const [a, b] = sayEndsOf(speaker, sides, row, fullName);
        return t("actors.channel", { a, b });
      })),
    })]))),
    evidence: [],
  };
};

export const peopleInBrief = ({ speaker, sides }: Saying, { posts }: Extract<BriefPoint, { kind: "people" }>): Omit<BriefLine, "kind"> => {
  const { t } = speaker;
  return {
    lead: t("compare.brief.people.lead"),
    text: t("compare.brief.people.changed", {
      posts: some(speaker, posts.map(({ office, before, after }) => t("compare.brief.people.post", {
        office: briefName(speaker, sides.after.snapshot, office),
        before: before !== undefined && "tenure" in before ? briefName(speaker, sides.before.snapshot, before.tenure.person) : sayPostOn(speaker, sides.before.snapshot, office, before).holder,
        after: after !== undefined && "tenure" in after ? briefName(speaker, sides.after.snapshot, after.tenure.person) : sayPostOn(speaker, sides.after.snapshot, office, after).holder,
      }))),
    }),
    evidence: [],
  };
};
