/** What the command line says of its own. */
export const commandLine = {
  valid: "{{place}}: no problems ({{actors}} actors, {{channels}} channels, {{contacts}} contacts)",
};
