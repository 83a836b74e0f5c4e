import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    environment: "node",
    setupFiles: ["tests/helpers/words.ts"],
    // A property test on two slow, shared cores; nothing here measures time.
    testTimeout: 120_000,
    // A focused test would leave the others unrun without a word.
    allowOnly: false,
    passWithNoTests: false,
  },
});
