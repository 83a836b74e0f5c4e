/** What is remembered of a channel from one date to the next changes nothing. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { filterable } from "../../src/lens/filterable";
import { dateOfDay, earliestDay } from "../../src/model/date";
import { STATUSES } from "../../src/model/vocabulary";
import { buildNetwork } from "../../src/network/network";
import { asOf } from "../../src/network/snapshot";
import { aTransition } from "../helpers/a-transition";
import { on } from "../helpers/asked";
import { aChannel, aContact, anIssue } from "../helpers/builders";
import { runs, seedFor } from "../helpers/seed";

const bundle = aTransition({
  issues: [anIssue({ id: "tariffs" })],
  channels: STATUSES.flatMap((is, at) => [["jp-pm", "us-president"], ["jp-nss", "us-nsc"], ["jp", "us"]].map(([a = "", b = ""], pair) => aChannel({
    id: `channel-${at}-${pair}`, ends: [a, b], issues: pair === 0 ? ["tariffs"] : undefined, administration: pair === 0 ? "new" : undefined,
    status: [{ is: "open", from: "2021-02", to: "2024-06-01" }, { is, from: `2024-1${at % 3}` }],
  }))),
  contacts: [aContact({ participants: ["jp-pm", "trump"] }), aContact({ id: "early", date: "2022", participants: ["jp-nss", "us-nsc"] })],
});

it("[I7] whatever dates were passed before, a date is judged as if it were the first", () => {
  const dates = fc.array(fc.integer({ min: earliestDay(on("2020-06-01")), max: earliestDay(on("2025-06-01")) }).map(dateOfDay), { minLength: 2, maxLength: 12 });
  fc.assert(fc.property(dates, (way) => {
    const travelled = buildNetwork(bundle);
    for (const date of way) {
      const { snapshot: _, ...judged } = filterable(asOf(travelled, date), []);
      const { snapshot: __, ...afresh } = filterable(asOf(buildNetwork(bundle), date), []);
      expect(judged).toEqual(afresh);
    }
  }), { seed: seedFor("traits"), numRuns: runs(60) });
});
