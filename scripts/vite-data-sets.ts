/** Serves and builds each folder of data sets as one JSON file, `data/<folder>.json`, validated on the way, and their list as `data/index.json`. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import { writeBundle } from "../src/exchange/write-bundle";
import type { Bundle } from "../src/model/bundle";
import { entryOf } from "../src/model/data-index";
import { filesOf, readDataSet } from "./read-data-set";

const INDEX = "index";

export const dataSets = (root: string): Plugin => {
  const folders = (): string[] => readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, entry.name, "dataset.yaml")))
    .map(({ name }) => name);
  const bundleOf = (folder: string): Bundle => readDataSet(path.join(root, folder));
  const index = (): string => JSON.stringify(folders().toSorted().map((folder) => entryOf(folder, bundleOf(folder))));
  const json = (name: string): string => (name === INDEX ? index() : writeBundle(bundleOf(name)));
  return {
    name: "keiro-data-sets",
    buildStart() {
      for (const file of folders().flatMap((folder) => filesOf(path.join(root, folder)))) this.addWatchFile(file);
    },
    configureServer(server) {
      server.watcher.add(root);
      server.middlewares.use((request, response, next) => {
        const folder = /^\/data\/([\w-]+)\.json(?:\?|$)/.exec(request.url ?? "")?.[1];
        if (folder === undefined || ![...folders(), INDEX].includes(folder)) {
          next();
          return;
        }
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(json(folder));
      });
    },
    generateBundle() {
      for (const folder of [...folders(), INDEX]) this.emitFile({ type: "asset", fileName: `data/${folder}.json`, source: json(folder) });
    },
  };
};
