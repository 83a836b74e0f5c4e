/** The keyboard, in one dialog. */
export const shortcuts = {
  title: "Keyboard",
  close: "Close",
  single: "Use single-key shortcuts",
  singleNote: "Turn off if speech input or another tool sends single keys.",
  group: { anywhere: "Anywhere", list: "In the list of missing channels", stage: "On the stage" },
  search: "Search",
  gaps: "List of missing channels",
  help: "This help",
  whatIf: "What if the selected actor or channel were gone",
  escape: "Leave the what-if, clear the selection, close",
  cards: "Previous, next",
  open: "Open",
  pan: "Move the picture",
  zoom: "Zoom in, out",
  fit: "Fit everything into view",
};
