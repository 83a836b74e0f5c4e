/** The search for what is missing in a large network: under way, stopped, done; and its long list. */
export const gapSearch = {
  underway: "Looking for what is missing …",
  steps: "{{done}} of {{all}} rules",
  cancel: "Cancel",
  stopped: "Not searched yet",
  stoppedNote: "Until the network is searched, nothing can be said of what is missing.",
  search: "Search",
  unknown: "What is missing is not known yet: the network has not been searched to the end.",
  stage: "{{actors}} actors and {{channels}} channels are drawn. What is missing is not known yet. All of it is in the tables too.",
  counts: "{{channels}} channels shown. What is missing is not known yet.",
  more_one: "Show {{count}} more",
  more_other: "Show {{count}} more",
  done: "The search for what is missing is done.",
};
