/** On the pages of what is selected: how posts are filled, what was called otherwise, what sources say otherwise. */
export const evidence = {
  /** Short, in a line. */
  wait: { vacant: "{{party}}: nobody on record in post since {{since}}", acting: "{{party}}: no incumbent on record since {{since}}" },
  /** In a sentence. */
  waits: {
    vacant: "On the {{party}} side nobody has been on record as {{office}} since {{since}}: the channel waits to be re-staffed.",
    acting: "On the {{party}} side no incumbent has been on record as {{office}} since {{since}}; {{person}} is acting.",
    charge: "On the {{party}} side no ambassador has been on record since {{since}}; {{person}} is chargé d’affaires.",
  },
  names: "Names",
  name: "{{name}} ({{span}})",
  continues: "Continues",
  continuedBy: "Continued by",
};
