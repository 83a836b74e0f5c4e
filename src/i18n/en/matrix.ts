/** What both matrices have in common: the bar above, the rows that do not show. */
export const matrix = {
  legend: "Legend",
  copy: "Copy table",
  chosen: "Picture, lists and filters now show only: {{cell}}",
  letGo: "Undo",
  letGoLabel: "Undo the filter of this cell",
  rows_one: "{{count}} row", rows_other: "{{count}} rows",
  columns_one: "{{count}} column", columns_other: "{{count}} columns",
  both: "{{rows}} and {{columns}}",
  hidden: "Hidden by the filters: {{what}}",
  more_one: "Show {{count}} more row", more_other: "Show {{count}} more rows",
};
