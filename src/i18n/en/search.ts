/** The search box. */
export const search = {
  label: "Search",
  placeholder: "Search actors, channels, issues",
  group: { actor: "Actors", issue: "Issues", channel: "Channels", gap: "Missing channels" },
  none: "Nothing matches “{{query}}”.",
  results_one: "{{count}} match",
  results_other: "{{count}} matches",
  holder: "{{person}} ({{phase}})",
};
