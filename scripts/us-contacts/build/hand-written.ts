/** The records beside the script that are written by hand. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Records } from "./data-set";

const HAND = new URL("../hand/", import.meta.url);
const COLLECTIONS = ["actors", "tenures", "sources", "moments", "endings"] as const;

export const handText = (name: string): string => readFileSync(new URL(`${name}.yaml`, HAND), "utf8");

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Fails on a file that is no list of mappings; what is in them is validated with the whole data set. */
export const handRecords = (): Records => Object.fromEntries(COLLECTIONS.map((name) => {
  const value: unknown = parse(handText(name), { schema: "core" });
  if (!Array.isArray(value) || !value.every(isMapping)) throw new Error(`${name}.yaml is no list of records`);
  return [name, value];
}));
