import { describe, expect, it } from "vitest";
import { OPEN_LENS, openingLens, OPENING_LENS, withOff } from "../../src/lens/lens";
import { buildNetwork } from "../../src/network/network";
import { withParties } from "../../src/network/with-parties";
import { fromAddress, toAddress } from "../../src/state/address";
import { setFacing } from "../../src/state/facing";
import { openingSession, setLens } from "../../src/state/session";
import { actor } from "../helpers/asked";
import { aBundle, aChannel, aParty } from "../helpers/builders";

const THIRD = Array.from({ length: 40 }, (_, index) => `third-${index}`);
const network = buildNetwork(aBundle({
  actors: ["jp", "us", ...THIRD].map((id) => aParty(id)), channels: THIRD.map((id) => aChannel({ id: `with-${id}`, ends: ["us", id] })),
}));
const opening = openingSession(network, "ja", "light");
const facing = [actor("third-0"), actor("us")] as const;
const written = (session: typeof opening) => toAddress(session, network);
const read = (address: string) => fromAddress(address, network, () => undefined);

describe("setting two sides face to face", () => {
  it("[address] is the whole of what changes in a plain address, and is restored by it", () => {
    const session = setFacing(network, facing)(opening);
    expect(written(session)).toBe("facing=third-0%7Eus");
    expect(session.lens).toEqual(openingLens(withParties(network, facing)));
    expect(read(written(session))).toMatchObject({ viewpoint: { facing, lens: session.lens }, problems: [] });
  });
  it("back to the data's own: the plain address again, whether it is named or left out", () => {
    for (const own of [undefined, network.bundle.dataset.parties]) expect(setFacing(network, own)(setFacing(network, facing)(opening))).toEqual(opening);
    expect(read("facing=jp~us")).toMatchObject({ viewpoint: { facing: undefined, lens: opening.lens }, problems: [] });
  });
  it("what the reader filtered stays filtered, but for the two sides themselves", () => {
    const own = setLens(() => withOff(withOff(OPENING_LENS, "level", ["working"]), "party", ["third-0", "third-5"]))(opening);
    expect(setFacing(network, facing)(own).lens).toEqual(withOff(withOff(OPENING_LENS, "level", ["working"]), "party", ["third-5"]));
    const all = setLens(() => OPEN_LENS)(opening);
    expect(setFacing(network, facing)(all).lens).toEqual(OPEN_LENS);
  });
  it("[address] a list of nearly everything names what is left, and all of them none", () => {
    const one = setLens((lens) => withOff(lens, "party", [...lens.off.party ?? []].filter((id) => id !== "third-7")))(opening);
    expect(written(one)).toBe("only-party=jp%2Cthird-7%2Cus");
    expect(read(written(one)).viewpoint.lens).toEqual(one.lens);
    const all = setLens((lens) => withOff(lens, "party", []))(opening);
    expect(written(all)).toBe("hide-party=");
    expect(read(written(all)).viewpoint.lens).toEqual(all.lens);
  });
});
