/** A canvas of our own among sigma's: sigma neither sizes nor clears it, so that what did not change need not be drawn again. */
import type { Sigma } from "sigma";
import type { Size } from "../layouts/geometry";

export class Layer {
  private readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D | null;

  constructor(sigma: Pick<Sigma, "createCanvas">, name: string, place: { readonly beforeLayer: string }) {
    this.canvas = sigma.createCanvas(name, place);
    Object.assign(this.canvas.style, { pointerEvents: "none", inset: "0" });
    this.context = this.canvas.getContext("2d");
  }

  /** Whether it has the size that the view asks for; if not, what was drawn is lost. */
  fits({ width, height }: Size): boolean {
    const scale = globalThis.devicePixelRatio;
    return this.canvas.width === Math.round(width * scale) && this.canvas.height === Math.round(height * scale);
  }

  /** Empty and in the size of the view, in px of the page. `undefined`: this browser has no canvas to draw on. */
  start(size: Size): CanvasRenderingContext2D | undefined {
    const scale = globalThis.devicePixelRatio;
    if (!this.fits(size)) {
      Object.assign(this.canvas, { width: Math.round(size.width * scale), height: Math.round(size.height * scale) });
      Object.assign(this.canvas.style, { width: `${size.width}px`, height: `${size.height}px` });
    }
    if (this.context === null) return undefined;
    this.context.setTransform(scale, 0, 0, scale, 0, 0);
    this.context.clearRect(0, 0, size.width, size.height);
    return this.context;
  }
}
