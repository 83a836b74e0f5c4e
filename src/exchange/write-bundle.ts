/** Bundle → one JSON text. */
import type { Bundle } from "../model/bundle";
import { inSchemaOrder } from "./in-schema-order";

/** Same bundle, same text; {@link readBundle} gives the same bundle back. Indented by two, so that a diff is by field. */
export const writeBundle = (bundle: Bundle): string => `${JSON.stringify(Object.fromEntries(inSchemaOrder(bundle)), null, 2)}\n`;
