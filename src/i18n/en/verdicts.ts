/** Gaps that somebody set aside. */
export const verdicts = {
  kind: { "not-needed": "Not needed", "by-design": "By design", "handled-elsewhere": "Handled elsewhere", "in-hand": "In hand" },
  state: {
    "set-aside": "Set aside",
    "facts-changed": "Back: the facts under it have changed",
    "review-date-passed": "Back: the day of its review has come",
  },
  reason: "{{kind}}: {{reason}}",
  by: "{{author}}, {{date}}",
  review: "to be reviewed on {{date}}",
  notFound: "Set aside, and not missing on this date: {{gap}}",
  line: "{{state}} – {{reason}} ({{by}})",
};
