/** What of a transition a lens shows: by level, party, issue and focus. Its statuses do not count here: what has lapsed is what the view is about. */
import { NONE, type Lens } from "../../lens/lens";
import type { TrackedChannel } from "../../history/transition/channels";
import type { CheckItem } from "../../history/transition/checklist";
import type { ActorId, IssueId } from "../../model/id";
import type { Level } from "../../model/vocabulary";
import { lowerRank } from "../../network/levels";
import type { Network } from "../../network/network";

interface About {
  readonly ends: readonly [ActorId, ActorId];
  readonly level: Level | undefined;
  /** One that is on lets it through. */
  readonly issues: readonly IssueId[];
}

const isShown = ({ nesting }: Network, { off, focus }: Lens, { ends, level, issues }: About): boolean => {
  if (off.level?.has(level ?? NONE) === true) return false;
  if (ends.some((end) => off.party?.has(nesting.partyOf(end)) === true)) return false;
  const subjects: readonly string[] = issues.length === 0 ? [NONE] : issues;
  if (off.issue !== undefined && subjects.every((issue) => off.issue?.has(issue) === true)) return false;
  return focus === undefined || ends.some((end) => nesting.isWithin(end, focus));
};

export const isChannelShown = (network: Network, lens: Lens) => ({ channel, level }: TrackedChannel): boolean =>
  isShown(network, lens, { ends: channel.ends, level, issues: channel.issues ?? [] });

/** Where any level would do, it is filtered with the level at which it is drawn: that of its ends. */
export const isItemShown = (network: Network, lens: Lens) => ({ between, level, issue }: CheckItem): boolean =>
  isShown(network, lens, { ends: between, level: level ?? lowerRank(network.index, between), issues: issue === undefined ? [] : [issue] });
