/** The same network as tables. */
export const tables = {
  choose: "Table",
  actors: "Actors",
  channels: "Channels",
  missing: "Missing",
  contacts: "Contacts",
  caption: {
    actors: "Actors in view {{on}}",
    channels: "Channels in view {{on}}",
    missing: "Missing channels in view {{on}}",
    contacts: "Contacts in view by quarter and level",
  },
  column: {
    name: "Name", holder: "In post", kind: "Kind", level: "Level", party: "Country or grouping", channels: "Channels", missing: "Missing",
    a: "From", b: "To", status: "Status", nature: "Nature", lastContact: "Last contact", issues: "Issues",
    severity: "Severity", gap: "What is missing", between: "Between", absence: "Absence", opener: "Who could open it",
  },
  sortBy: "Sort by {{column}}",
  empty: "Nothing to show with these filters.",
  questions_one: "At the end, {{count}} open question that nobody has researched.",
  questions_other: "At the end, {{count}} open questions that nobody has researched.",
  setAside_one: "At the end, {{count}} that is set aside.",
  setAside_other: "At the end, {{count}} that are set aside.",
  hidden_one: "{{count}} more is hidden by filters or folded.",
  hidden_other: "{{count}} more are hidden by filters or folded.",
  dash: "–",
};
