/** Bundle → one YAML file a collection. */
import type { Bundle } from "../model/bundle";
import { inSchemaOrder } from "./in-schema-order";
import type { TextFile } from "./text-file";
import { writeYaml } from "./yaml/write-yaml";

/** `dataset.yaml` and a file for each collection that is not empty. Same bundle, same files. Comments of files read before are not kept. */
export const writeFolder = (bundle: Bundle): TextFile[] =>
  inSchemaOrder(bundle).map(([name, value]) => ({ name: `${name}.yaml`, text: writeYaml(value) }));
