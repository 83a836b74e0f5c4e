/** The choice of the two sides that face each other. */
export const facing = {
  side: "Which side to change",
  left: "Left: {{party}}",
  right: "Right: {{party}}",
  search: "Find a country",
  list: "Those with a channel or contact with {{party}}",
  counts: "{{channels}} channels, {{contacts}} contacts",
  nobody: "Nobody of that name has a channel or contact with the other side.",
  swap: "Swap left and right",
  own: "As the data have them",
};
