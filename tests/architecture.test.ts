/** Imports go one way. Each import in `src` is held against the table; one that goes against it is named. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const SOURCE = "src";

/** What each folder may import besides itself. `main` is the root, where all of them meet. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  measures: [],
  network: ["model", "measures"],
  gaps: ["model", "measures", "network"],
  history: ["model", "measures", "network", "gaps"],
  lens: ["model", "measures", "network", "gaps"],
  encoding: ["model"],
  layouts: ["model", "network"],
  exchange: ["model"],
  workspace: ["model", "network", "gaps"],
  i18n: ["model", "network", "gaps", "history", "lens"],
  state: ["model", "measures", "network", "gaps", "history", "lens", "layouts", "exchange", "workspace", "encoding"],
  workers: ["model", "network", "gaps", "layouts"],
  scene: ["workers", "model", "network", "gaps", "lens", "layouts", "encoding", "state"],
  ui: ["model", "measures", "network", "gaps", "history", "lens", "layouts", "encoding", "workspace", "state", "i18n"],
  cli: ["model", "measures", "network", "gaps", "history", "lens", "exchange", "i18n"],
  main: ["workers", "model", "measures", "network", "gaps", "history", "lens", "layouts", "encoding", "exchange", "workspace", "state", "scene", "ui", "i18n"],
};

/** Packages that have one home. */
const HOMES: readonly { readonly packages: RegExp; readonly folders: readonly string[] }[] = [
  { packages: /^(?:sigma|@sigma\/)/, folders: ["scene"] },
  { packages: /^(?:react|react-dom|react-i18next|react-aria|@tanstack\/react)/, folders: ["ui", "main"] },
  { packages: /^node:/, folders: ["cli"] },
  { packages: /^(?:yaml|saxes)$/, folders: ["exchange"] },
  { packages: /^i18next$/, folders: ["i18n"] },
  { packages: /^zustand/, folders: ["workspace", "state", "ui", "main"] },
  { packages: /^idb$/, folders: ["workspace"] },
  { packages: /^minisearch$/, folders: ["lens"] },
];

const IMPORT = /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*["']([^"']+)["']|(?:^|[\s;])import\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|new URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly specifier: string;
}

const folderOf = (file: string): string => path.relative(SOURCE, file).split(path.sep)[0]?.replace(/\.tsx?$/, "") ?? "";

const importsIn = (file: string, text: string): Import[] => [...text.matchAll(IMPORT)].flatMap((match) => {
  const specifier = match.slice(1).find((group) => group !== undefined);
  return specifier === undefined ? [] : [{ file, from: folderOf(file), specifier }];
});

const against = ({ file, from, specifier }: Import): string | undefined => {
  if (!specifier.startsWith(".")) {
    const home = HOMES.find(({ packages }) => packages.test(specifier));
    return home === undefined || home.folders.includes(from) ? undefined : `${file} imports ${specifier}, which belongs in ${home.folders.join(", ")}`;
  }
  const to = folderOf(path.join(path.dirname(file), specifier));
  if (to === from) return undefined;
  return MAY_IMPORT[from]?.includes(to) === true ? undefined : `${file} imports ${specifier}: ${from} must not know ${to}`;
};

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
  .map((name) => path.join(SOURCE, name));
const imports = files.flatMap((file) => importsIn(file, readFileSync(file, "utf8")));

describe("[architecture] imports go one way", () => {
  it("reads the whole source and finds its imports", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(files.length);
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it("every import goes with the direction", () => {
    expect(imports.flatMap((each) => against(each) ?? [])).toEqual([]);
  });

  it("an import against the direction is caught, whatever its form", () => {
    const forms = [
      `import { a } from "../scene/stage";`, `export { a } from "../ui/app";`, `import "../state/stores";`,
      `const a = await import("../scene/stage");`, `new Worker(new URL("../scene/a.worker.ts", import.meta.url));`,
      `import {\n  a,\n  b,\n} from "../ui/app";`, `import Sigma from "sigma";`,
    ];
    const caught = forms.map((form) => importsIn(path.join(SOURCE, "gaps", "a.ts"), form).flatMap((each) => against(each) ?? []).length);
    expect(caught).toEqual(forms.map(() => 1));
  });

  it("the core has no clock, no hidden randomness and no prose of its own", () => {
    const core = ["model", "measures", "network", "gaps", "history", "lens", "layouts", "exchange", "encoding"];
    const forbidden = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bconsole\./;
    const found = files.filter((file) => core.includes(folderOf(file)) && forbidden.test(readFileSync(file, "utf8")));
    expect(found).toEqual([]);
  });
});
