/** The network's positions, kept by key: at once for small graphs, in a worker for large ones. */
import { proxy, wrap } from "comlink";
import type { Remote } from "comlink";
import type { force, ForceInput } from "../layouts/force";
import type { ForceWorker } from "../workers/force.worker";
import type { Point } from "../layouts/geometry";

/** Up to so many nodes the layout takes a few frames at most. */
const AT_ONCE = 300;

export class NetworkLayout {
  private places: ReadonlyMap<string, Point> = new Map();
  /** Fetched when a network is first asked for: the ladder does without it. */
  private layOut: typeof force | undefined;
  private worker: Worker | undefined;
  private remote: Remote<ForceWorker> | undefined;
  private job = 0;

  constructor(private readonly onProgress: (share: number) => void) {}

  /** Where the nodes stand; `undefined` as long as it is being worked out, or the means for it are being fetched, and then calls back. */
  positions(input: ForceInput, isHeld: boolean, onReady: () => void): ReadonlyMap<string, Point> | undefined {
    if (input.nodes.every((key) => this.places.has(key))) return this.places;
    const known = input.nodes.filter((key) => this.places.has(key)).length;
    // A few newcomers join the picture; where most are new, it is drawn afresh, unless it is to be held.
    const fixed = known * 2 >= input.nodes.length || (isHeld && known > 0) ? this.places : undefined;
    const full: ForceInput = { ...input, fixed };
    if (input.nodes.length <= AT_ONCE || fixed !== undefined) {
      this.cancel();
      if (this.layOut === undefined) {
        void this.fetch().then(onReady);
        return undefined;
      }
      this.places = new Map([...this.places, ...this.layOut(full)]);
      return this.places;
    }
    void this.runBeside(full, onReady);
    return undefined;
  }

  private async fetch(): Promise<typeof force> {
    const { force: layOut } = await import("../layouts/force");
    this.layOut = layOut;
    return layOut;
  }

  private async runBeside(input: ForceInput, onReady: () => void): Promise<void> {
    this.cancel();
    const job = this.job;
    this.worker ??= new Worker(new URL("../workers/force.worker.ts", import.meta.url), { type: "module" });
    this.remote ??= wrap<ForceWorker>(this.worker);
    this.onProgress(0);
    const places = await this.remote.run(job, input, proxy((share: number) => {
      if (job === this.job) this.onProgress(share);
    })).catch(async () => (await this.fetch())(input)); // Where workers are forbidden the page waits, but the network is drawn.
    if (places === undefined || job !== this.job) return;
    this.places = places;
    this.onProgress(1);
    onReady();
  }

  move(key: string, to: Point): void {
    this.places = new Map(this.places).set(key, to);
  }

  cancel(): void {
    void this.remote?.cancel(this.job);
    this.job += 1;
  }

  destroy(): void {
    this.job += 1;
    this.worker?.terminate();
    this.worker = undefined;
    this.remote = undefined;
  }
}
