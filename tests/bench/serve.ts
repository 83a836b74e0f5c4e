/** Two built sites and generated networks behind one address on this machine. */
import { createServer, type Server } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json",
};

export interface Site {
  readonly address: string;
  readonly close: () => void;
}

/** `folders`: address prefix → folder; `texts`: address → JSON text. */
export const serve = async (folders: Readonly<Record<string, string>>, texts: ReadonlyMap<string, string>): Promise<Site> => {
  const server: Server = createServer((request, response) => {
    const place = new URL(request.url ?? "/", "http://localhost").pathname;
    const text = texts.get(place);
    if (text !== undefined) {
      response.writeHead(200, { "Content-Type": "application/json; charset=utf-8" }).end(text);
      return;
    }
    const prefix = Object.keys(folders).find((each) => place.startsWith(each));
    const file = prefix === undefined ? "" : path.join(folders[prefix] ?? "", place.slice(prefix.length) || "index.html");
    if (file === "" || !existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { address: `http://127.0.0.1:${address.port}`, close: () => { server.close(); } };
};
