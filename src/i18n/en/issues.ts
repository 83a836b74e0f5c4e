/** The matrix of issues and parties. */
export const issues = {
  title: "Issues by counterpart",
  caption: "Issues by counterpart of {{own}}, {{on}}: stance, and whether a channel carries it",
  column: { issue: "Issue", total: "Total" },
  order: { label: "Sort", uncovered: "Most at risk", name: "Name", standard: "To-do list" },
  verdict: {
    "risk": "Risk", "opportunity": "Opportunity", "question": "Not researched", "set-aside": "Set aside", "not-due": "Not yet due", "carried": "Carried", "none": "Nothing recorded",
  },
  legend: {
    "risk": "friction or an unsettled matter, and no channel carries it",
    "opportunity": "common interest, and no channel carries it",
    "question": "nobody has researched whether a channel carries it",
    "set-aside": "somebody set it aside",
    "not-due": "to be reconciled, but not yet",
    "carried": "an open or planned channel, or a contact, carries it",
  },
  count: {
    "risk_one": "{{count}} risk", "risk_other": "{{count}} risks",
    "opportunity_one": "{{count}} opportunity", "opportunity_other": "{{count}} opportunities",
    "question_one": "{{count}} not researched", "question_other": "{{count}} not researched",
    "set-aside_one": "{{count}} set aside", "set-aside_other": "{{count}} set aside",
    "not-due_one": "{{count}} not yet due", "not-due_other": "{{count}} not yet due",
    "carried_one": "{{count}} carried", "carried_other": "{{count}} carried",
  },
  carriers_one: "carried by {{count}} channel", carriers_other: "carried by {{count}} channels",
  elsewhere: { column: "Among others", stance: "{{pair}}: {{stance}}" },
};
