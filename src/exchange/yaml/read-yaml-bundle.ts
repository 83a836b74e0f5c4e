/** A whole network in one YAML file; a module of its own so that the YAML parser is loaded only when one is opened. */
import { readBundle } from "../read-bundle";
import type { ReadResult } from "../read-raw";
import type { TextFile } from "../text-file";
import { parseYaml } from "./parse-yaml";

export const readYamlBundle = (file: TextFile): ReadResult => readBundle(file, parseYaml);
