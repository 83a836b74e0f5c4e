/** The reference data set as it is in the repository. */
export { GRAPH_DATA, REFERENCE, SCHEMAS, referenceBundle, textsIn } from "../../scripts/graph-data/data-set-files";
