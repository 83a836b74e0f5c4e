import { defineConfig } from "@playwright/test";

/** Set these to run beside another run: a port of its own, a build of its own. */
const PORT = Number(process.env["KEIRO_PORT"] ?? 4173);
const DIST = process.env["KEIRO_DIST"] ?? "dist";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".cache/e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  // Software rendering on shared cores: what a person waits a second for may take twenty here.
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: process.env["KEIRO_CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `npx vite preview --configLoader runner --outDir ${DIST} --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: process.env["CI"] === undefined,
  },
});
