import type { commandLine as english } from "../en/command-line";
import type { SameKeys } from "../same-keys";

export const commandLine: SameKeys<typeof english> = {
  valid: "{{place}}：問題なし（主体{{actors}}、経路{{channels}}、接触{{contacts}}）",
};
