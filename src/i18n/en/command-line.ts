/** What the command line says of its own. */
export const commandLine = {
  valid: "{{place}}: no problems ({{actors}} actors, {{channels}} channels, {{contacts}} contacts)",
  measures: {
    title: "Network of the channels open {{on}}",
    nothing: "No channel is open.",
    whole: "Actors: {{actors}} · separate parts: {{components}} · fragmentation: {{fragmentation}} · weighted by distance: {{weighted}}",
    column: {
      degree: "Degree", betweenness: "Betweenness", constraint: "Constraint", effectiveSize: "Effective size", articulationPoint: "Articulation point", actor: "Actor",
    },
    cuts: "yes",
    actor: "{{name}} ({{id}})",
    bridges_one: "{{count}} bridge, a tie without any way round it",
    bridges_other: "{{count}} bridges, ties without any way round them",
  },
};
