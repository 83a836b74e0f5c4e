/** The browser for the end-to-end tests: found, or installed where that is one command, or asked for in words. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const found = (): string | undefined => [process.env["KEIRO_CHROMIUM"] ?? "", ...PLACES].find((place) => place !== "" && existsSync(place));

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync("/etc/debian_version");

/** Without the programme that lists fonts there is no saying that there is one. */
const hasJapaneseFont = (): boolean => (spawnSync("fc-list", [":lang=ja"], { encoding: "utf8" }).stdout ?? "").trim() !== "";

const apt = (...args: string[]): void => {
  const { status } = spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(" ")} ended with ${status}`);
};

/** Throws with what to do where no browser is found and none can be installed: the tests are never skipped. */
export const findChromium = (): string => {
  if (isRootOnDebian() && (found() === undefined || !hasJapaneseFont())) {
    apt("update");
    apt("install", "-y", "chromium", "fonts-noto-cjk", "fontconfig");
  }
  const browser = found();
  if (browser !== undefined) return browser;
  throw new Error([
    "The end-to-end tests need Chromium, and none was found.",
    "  Debian, Ubuntu: sudo apt-get install chromium fonts-noto-cjk",
    "  macOS: brew install --cask chromium",
    "  elsewhere: set KEIRO_CHROMIUM to the path of Chromium or Chrome",
  ].join("\n"));
};
