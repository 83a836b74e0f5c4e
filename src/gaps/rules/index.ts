/** Every rule. A new rule is one file beside this one, its id in `gap.ts`, its words in `i18n`. */
import type { Rule } from "../rule";
import { expectedMissing } from "./expected-missing";
import { nobodyInPost } from "./nobody-in-post";
import { plannedOverdue } from "./planned-overdue";

export const RULES: readonly Rule[] = [expectedMissing, plannedOverdue, nobodyInPost];
