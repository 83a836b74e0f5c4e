/** Why a channel has the status it has. */
export const statusReasons = {
  "recorded": "The source gives it as {{status}}, since {{from}}.",
  "recordedUndated": "The source gives it as {{status}}.",
  "ends-with-administration": "Open since {{from}}. It is with the team of the {{administration}} and ends with it {{to}}.",
  "endsWithAdministrationUndated": "It is with the team of the {{administration}} and ends with it {{to}}.",
  "administration-ended": "It was with the team of the {{administration}}, which left office {{to}}.",
  "span-ended": "What is recorded of it ends {{to}}.",
  "planned-for": "Planned for {{date}}.",
  "plannedUndated": "Planned, without a date.",
  "overdue": "It was planned for {{date}}, and no record says that it opened.",
  "person-left": "It was a personal channel of {{person}}, who has left the post.",
  "imprecise-date": "The record gives only {{date}}: whether it already held on this day cannot be told.",
};
