/** The list of data sets that can be opened. */
export const dataMenu = {
  counts: "{{actors}} actors, {{channels}} channels, {{contacts}} contacts",
  own: "Your own: {{file}}. It is in no link.",
  failed: "The list of data sets could not be loaded. Close the menu and open it again.",
  hint: "JSON, YAML or GEXF. What you decided about gaps is kept for each data set.",
};
