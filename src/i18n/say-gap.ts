/** A gap in words: a headline, whom it is between, and why, each sentence traceable to a record. */
import type { Gap } from "../gaps/gap";
import type { Snapshot } from "../network/snapshot";
import { sayBecause } from "./gaps/say-because";
import { sayEnds } from "./gaps/say-title";
import { sayChannel } from "./say-actor";
import { sayHeadline } from "./say-question";
import type { Speaker } from "./speaker";

export interface GapText {
  readonly title: string;
  /** "Prime Minister Ishiba — President-elect Trump · Leader" */
  readonly between: string;
  /** Sentences, the weightiest first. */
  readonly because: readonly string[];
  /** What is known of the absence. */
  readonly absence: string;
}

/** Whether the source says so itself, of what is expected; if not, its record of contacts shows none. */
const isSaid = ({ network: { index } }: Snapshot, { absence, reason, otherReasons }: Gap): boolean => {
  const source = absence.source === undefined ? undefined : index.sources.get(absence.source);
  if (source === undefined || absence.until !== (source.speaksOf?.to ?? source.published)) return false;
  return [reason, ...otherReasons].some((each) => {
    const expectation = each.kind === "expected-missing" ? index.expectations.get(each.expectation) : undefined;
    return expectation?.testimony === absence.state && expectation.sources.some((citation) => citation.source === source.id);
  });
};

/** Of an issue the source says that it is to be prepared for, not that nobody talks of it. */
const said = ({ issue }: Gap): "said" | "saidIssue" => (issue === undefined ? "said" : "saidIssue");

export const sayAbsence = (speaker: Speaker, snapshot: Snapshot, gap: Gap): string => {
  const { state, source: id, until } = gap.absence;
  if (state === "not-researched") return speaker.t("gaps.absence.not-researched", { on: speaker.on(snapshot.date) });
  if (state === "supposed") return speaker.t("gaps.absence.supposed");
  const source = id === undefined ? undefined : snapshot.network.index.sources.get(id);
  // A list of who holds which post says nothing of contacts.
  if (gap.reason.kind === "nobody-in-post" && (gap.reason.post.kind === "vacant" || gap.reason.post.kind === "acting") && source !== undefined && source.coverage === undefined) {
    return speaker.t("gaps.absence.post", { source: speaker.name(source.title) });
  }
  return speaker.t(`gaps.absence.${state}.${isSaid(snapshot, gap) ? said(gap) : "silent"}`, {
    source: source === undefined ? id ?? "" : speaker.name(source.title),
    until: speaker.date(until ?? snapshot.date),
  });
};

export const sayGap = (speaker: Speaker, snapshot: Snapshot, gap: Gap): GapText => {
  const { t } = speaker;
  const between = t("gaps.between", { ...sayEnds(speaker, snapshot, gap) });
  const revive = gap.revive.flatMap((id) => {
    const channel = snapshot.channels.get(id);
    return channel === undefined ? [] : [t("gaps.because.revive", { channel: sayChannel(speaker, snapshot, channel.channel) })];
  });
  // That two offices are counterparts is plain where somebody asks for a channel between them.
  const others = gap.reason.kind === "expected-missing" ? gap.otherReasons.filter(({ kind }) => kind !== "counterpart-missing") : gap.otherReasons;
  const because = [gap.reason, ...others].flatMap((reason) => sayBecause(speaker, snapshot, gap, reason));
  return {
    title: sayHeadline(speaker, snapshot, gap),
    between: gap.level === undefined ? between : t("gaps.withLevel", { between, level: t(`vocabulary.level.${gap.level}`) }),
    because: [...new Set([...because, ...revive])],
    absence: sayAbsence(speaker, snapshot, gap),
  };
};
