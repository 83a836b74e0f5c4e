/** Every rule. A new rule is one file beside this one, its id in `gap.ts`, its words in `i18n`. */
import type { Rule } from "../rule";
import { belowPrecedent } from "./below-precedent";
import { counterpartMissing } from "./counterpart-missing";
import { expectedMissing } from "./expected-missing";
import { goneQuiet } from "./gone-quiet";
import { issueNotCarried } from "./issue-not-carried";
import { likelyMissing } from "./likely-missing";
import { nobodyInPost } from "./nobody-in-post";
import { openTriangle } from "./open-triangle";
import { plannedOverdue } from "./planned-overdue";
import { rungMissing } from "./rung-missing";
import { sharedResponsibility } from "./shared-responsibility";
import { singleThread } from "./single-thread";
import { topHeavy } from "./top-heavy";

export const RULES: readonly Rule[] = [
  expectedMissing, plannedOverdue, nobodyInPost, goneQuiet, issueNotCarried, counterpartMissing, sharedResponsibility,
  rungMissing, belowPrecedent, openTriangle, singleThread, topHeavy, likelyMissing,
];
