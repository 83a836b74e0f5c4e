/** What the user must be told about the page or a file. */
export const notices = {
  label: "Notices",
  dismiss: "Dismiss",
  copy: "Copy the list",
  refused_one: "{{origin}} was not opened: {{count}} problem. What was shown before is unchanged.",
  refused_other: "{{origin}} was not opened: {{count}} problems. What was shown before is unchanged.",
  unopened_one: "{{origin}} could not be opened: {{count}} problem.",
  unopened_other: "{{origin}} could not be opened: {{count}} problems.",
  warnings_one: "{{origin}} was opened, with {{count}} remark.",
  warnings_other: "{{origin}} was opened, with {{count}} remarks.",
  unreachable: "{{origin}} could not be read. Check that the file is still there and try again.",
  address: "Part of the link could not be used; the rest was.",
  addressProblem: {
    "unknown-view": "There is no view called “{{value}}”.",
    "not-a-date": "“{{value}}” is not a date.",
    "unknown-id": "“{{value}}” is not in this data, or not on this date.",
    "unknown-part": "“{{value}}” means nothing here.",
  },
  noWebgl: "This browser cannot draw the picture (WebGL is off). The tables and the missing channels work all the same.",
  toTables: "Go to the tables",
  details: "Details",
  at: "{{file}}, line {{line}}, column {{column}}",
};
