/** Words drawn on the stage itself. */
export const stage = {
  name: "Actors on the stage",
  thirdParties: "Third parties, groupings",
  unranked: "Without a level",
  takenOut: "taken out (what if)",
};
