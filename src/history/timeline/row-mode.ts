/** What a row of the timeline is about. */
export const ROW_MODES = ["channels", "offices", "relationships"] as const;
export type RowMode = (typeof ROW_MODES)[number];
