import { describe, expect, it } from "vitest";
import { tellingDate } from "../../../src/history/difference/telling-date";
import { buildNetwork } from "../../../src/network/network";
import { on } from "../../helpers/asked";
import { aBundle, aMoment } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";

const reference = buildNetwork(referenceBundle());

describe("the date that most tells", () => {
  it.each([
    ["2024-11-30", "2021-04-30", "hundred-days"],
    ["2025-03-01", "2021-03-01", "same-day"],
    ["2021-04-30", "2017-04-30", "same-day"],
    ["2025", "2024-11-30", "moment"],
  ])("for %s it is %s (%s)", (date, found, why) => {
    const telling = tellingDate(reference, on(date));
    expect([telling.date, telling.why.kind]).toEqual([found, why]);
  });
  it("without administrations it is the moment before, without one the year before", () => {
    const network = buildNetwork(aBundle({ moments: [aMoment({ id: "a", date: "2020" }), aMoment({ id: "b", date: "2022-05-01" })] }));
    expect(tellingDate(network, on("2023-01-01"))).toMatchObject({ date: "2022-05-01", why: { kind: "moment", moment: { id: "b" } } });
    expect(tellingDate(network, on("2020-06"))).toMatchObject({ date: "2019-06-02", why: { kind: "year-before" } });
  });
});
