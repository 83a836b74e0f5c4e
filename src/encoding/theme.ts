/** The colour tokens of both themes. Every pair that is drawn on one another is measured in tests (WCAG 2.2, 1.4.3 and 1.4.11). */
import type { Level, Stance } from "../model/vocabulary";

export type ThemeName = "light" | "dark";

export interface Theme {
  readonly name: ThemeName;
  /** The stage, and the bands of the ladder on it. */
  readonly ground: string;
  readonly band: string;
  readonly panel: string;
  /** Text: first and second line. */
  readonly ink: string;
  readonly muted: string;
  /** Hairlines; carries no meaning, so it may be faint. */
  readonly line: string;
  readonly accent: string;
  /** Says that a channel is missing, and nothing else. */
  readonly missing: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
}

const light: Theme = {
  name: "light",
  ground: "#f7f8fa",
  band: "#eef1f6",
  panel: "#ffffff",
  ink: "#1b2330",
  muted: "#566171",
  line: "#dde2e9",
  accent: "#1f5fbf",
  missing: "#b8420a",
  levels: {
    leader: "#0b2a5b",
    ministerial: "#174a93",
    "security-adviser": "#2468bd",
    "senior-official": "#3f7fca",
    working: "#4a8bd6",
    embassy: "#6b4fa0",
    "non-government": "#6b7684",
  },
  stances: { shared: "#16794f", potential: "#0f7884", unsettled: "#6f6b00", friction: "#b3245f" },
};

const dark: Theme = {
  name: "dark",
  ground: "#11151c",
  band: "#161b23",
  panel: "#181e27",
  ink: "#e6ebf2",
  muted: "#9aa6b6",
  line: "#2b3441",
  accent: "#79aaf2",
  missing: "#ff9a5c",
  levels: {
    leader: "#e8f1ff",
    ministerial: "#b9d4fb",
    "security-adviser": "#8cb8f5",
    "senior-official": "#689df0",
    working: "#4a85dc",
    embassy: "#a78bdc",
    "non-government": "#98a3b2",
  },
  stances: { shared: "#5cc79a", potential: "#54c3d1", unsettled: "#cfc65a", friction: "#f27fac" },
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dark };
