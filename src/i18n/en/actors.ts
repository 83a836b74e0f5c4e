/** Posts and channels as they are called on the stage, in the inspector and in sentences. */
export const actors = {
  incomingHouse: "{{office}} (incoming team)",
  held: "{{office}} {{person}}",
  designate: "{{office}}-designate {{person}}",
  elect: "{{office}}-elect {{person}}",
  /** Where the office has a long name: "Prime Minister of Finland-elect" would say something else. */
  incoming: "incoming {{office}} {{person}}",
  vacant: "{{office}} (no holder on record)",
  notYetKnown: "{{office}} (incoming, not yet known)",
  acting: "{{office}} {{person}} (acting)",
  or: " or ",
  channel: "{{a}} – {{b}}",
  post: {
    designate: "{{person}}, designate",
    elect: "{{person}}, elect",
    outgoing: "{{person}}, outgoing",
    acting: "{{person}}, acting",
    unsure: "{{persons}}: the date does not say which",
    vacant: "no holder on record",
    notYetKnown: "not yet known",
  },
};
