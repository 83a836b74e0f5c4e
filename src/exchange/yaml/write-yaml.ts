/** Plain value → YAML text. */
import { Document, isScalar, isSeq, visit } from "yaml";

/** Block style, a field a line; lists of single words on one line. Lines are never folded: a fold would move with each edit. */
export const writeYaml = (value: unknown): string => {
  const document = new Document(value, { version: "1.2", schema: "core", aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, node) {
      if (isSeq(node) && node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};
