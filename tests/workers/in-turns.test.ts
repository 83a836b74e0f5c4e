import { describe, expect, it } from "vitest";
import { inTurns } from "../../src/workers/in-turns";

function* three(): Generator<number, string, undefined> {
  yield 1;
  yield 2;
  return "done";
}

describe("a long computation in turns", () => {
  it("tells each step and answers what it comes to", async () => {
    const told: number[] = [];
    await expect(inTurns().run(1, three(), (step) => { told.push(step); })).resolves.toBe("done");
    expect(told).toEqual([1, 2]);
  });

  it("stops between two steps when it is cancelled", async () => {
    const { run, cancel } = inTurns();
    const told: number[] = [];
    const result = run(1, three(), (step) => {
      told.push(step);
      cancel(1);
    });
    await expect(result).resolves.toBeUndefined();
    expect(told).toEqual([1]);
  });

  it("a job that is cancelled after its end does not stop the next, and one before it does not run on", async () => {
    const { run, cancel } = inTurns();
    await run(1, three(), () => {});
    cancel(1);
    await expect(run(2, three(), () => {})).resolves.toBe("done");
    const [old, latest] = [run(3, three(), () => {}), run(5, three(), () => {})];
    cancel(4);
    await expect(Promise.all([old, latest])).resolves.toEqual([undefined, "done"]);
  });
});
