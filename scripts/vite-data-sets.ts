/** Serves and builds each folder of data sets as one JSON file, `data/<folder>.json`, validated on the way. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import { writeBundle } from "../src/exchange/write-bundle";
import { filesOf, readDataSet } from "./read-data-set";

export const dataSets = (root: string): Plugin => {
  const folders = (): string[] => readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, entry.name, "dataset.yaml")))
    .map(({ name }) => name);
  const json = (folder: string): string => writeBundle(readDataSet(path.join(root, folder)));
  return {
    name: "keiro-data-sets",
    buildStart() {
      for (const file of folders().flatMap((folder) => filesOf(path.join(root, folder)))) this.addWatchFile(file);
    },
    configureServer(server) {
      server.watcher.add(root);
      server.middlewares.use((request, response, next) => {
        const folder = /^\/data\/([\w-]+)\.json(?:\?|$)/.exec(request.url ?? "")?.[1];
        if (folder === undefined || !folders().includes(folder)) {
          next();
          return;
        }
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(json(folder));
      });
    },
    generateBundle() {
      for (const folder of folders()) this.emitFile({ type: "asset", fileName: `data/${folder}.json`, source: json(folder) });
    },
  };
};
