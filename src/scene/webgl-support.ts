/** Whether this page can draw: asked before sigma is made, because sigma throws where it cannot. */
export function hasWebGl2(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2");
  // Browsers cap the number of contexts; this one is not needed any more.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
