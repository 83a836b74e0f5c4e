/** The domain's closed word lists, as people say them. */
export const vocabulary = {
  level: {
    "leader": "Leader", "ministerial": "Ministerial", "security-adviser": "Security adviser",
    "senior-official": "Senior official", "working": "Working", "embassy": "Embassy", "non-government": "Non-government",
  },
  /** Inside a sentence. */
  levelPhrase: {
    "leader": "leader-level", "ministerial": "ministerial", "security-adviser": "security-adviser",
    "senior-official": "senior-official", "working": "working-level", "embassy": "embassy", "non-government": "non-government",
  },
  status: { open: "Open", planned: "Planned", dormant: "Dormant", closed: "Closed", unknown: "Unknown", missing: "Missing" },
  nature: { institutional: "Institutional", personal: "Personal" },
  stance: { shared: "Shared", potential: "Potential cooperation", unsettled: "To be reconciled", friction: "Friction" },
  kind: {
    state: "State", organization: "Organization", office: "Office", person: "Person", grouping: "Grouping",
    movement: "Movement or sector",
  },
  function: {
    "head-of-government": "Head of government", "national-security": "National security", "foreign-affairs": "Foreign affairs",
    "defence": "Defence", "trade-and-economy": "Trade and economy", "energy": "Energy", "technology": "Technology",
    "legislature": "Legislature", "diplomatic-mission": "Diplomatic mission", "business": "Business",
    "political-support": "Political support", "justice": "Justice", "administration": "Administration",
  },
  phase: { designate: "designate", acting: "acting", incumbent: "incumbent" },
  mode: { meeting: "Meeting", call: "Call", visit: "Visit", message: "Message", summit: "Summit" },
  aim: { open: "to be opened", strengthen: "to be strengthened", preserve: "to be preserved" },
  priority: { must: "Must", should: "Should", may: "May" },
  absence: { "confirmed-none": "Confirmed none", "no-public-record": "No public record", "not-researched": "Not researched", supposed: "Supposed" },
  factor: {
    "priority": "Priority", "level": "Level", "time-left": "Time left", "friction": "Friction", "precedent": "Precedent",
    "post": "Post vacant or changed", "planned": "Planned and overdue", "quiet": "Long without contact", "issue": "Issue without a channel",
    "counterpart": "Counterparts without a channel", "coordination": "Shared responsibility", "rung": "Rung between two others",
    "below-precedent": "Less than there was, or than others have", "triangle": "Leg of a grouping", "redundancy": "Nothing beside it", "suggestion": "Suggestion",
  },
};
