/** Which issues and counterparts a lens shows. */
import type { Pair } from "../../gaps/coverage/pairs";
import type { IssueRow } from "../../gaps/issue-matrix";
import type { Lens } from "../../lens/lens";
import type { Nesting } from "../../network/nesting";

export const isIssueShown = ({ off }: Lens) => ({ issue }: IssueRow): boolean => off.issue?.has(issue.id) !== true;

export const isCounterpartShown = ({ isWithin }: Nesting, { off, focus }: Lens) => ({ parties }: Pair): boolean =>
  parties.every((party) => off.party?.has(party) !== true)
  && (focus === undefined || parties.some((party) => isWithin(focus, party)));
