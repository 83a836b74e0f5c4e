/** Time in motion: a date that is only passed through, while the hand is on the time axis or it plays. The session's date is the last that rested. */
import { takenOutBetween } from "../gaps/what-if/compare";
import type { Gap } from "../gaps/gap";
import { suppose } from "../gaps/what-if/suppose";
import { applyLens, type LensView } from "../lens/apply-lens";
import { filterable } from "../lens/filterable";
import type { Lens } from "../lens/lens";
import type { PartialDate } from "../model/date";
import type { ChannelId } from "../model/id";
import type { Network } from "../network/network";
import { asOf, type Snapshot } from "../network/snapshot";
import { remember } from "./remember";

export interface Passing {
  /** `undefined`: the date rests. */
  readonly date: PartialDate | undefined;
}

export const AT_REST: Passing = { date: undefined };
export const passThrough = (date: PartialDate): Passing => ({ date });

/** What the stage draws from. */
export interface Sight {
  readonly supposed: typeof suppose;
  readonly snapshot: (network: Network, date: PartialDate) => Snapshot;
  readonly gaps: (snapshot: Snapshot) => readonly Gap[];
  readonly lensView: (snapshot: Snapshot, lens: Lens) => LensView;
  readonly takenOut: (before: Snapshot, after: Snapshot) => readonly ChannelId[];
}

const NOT_LOOKED_FOR: readonly Gap[] = [];

/**
 * A date that is passed through has no gaps: those of the last one may be closed by now, and to find its own takes longer than a frame.
 * It remembers apart from the page's selectors, whose last answers are what the panels show meanwhile. Cost: linear in channels, seats and alignments.
 */
export const passingSight = (): Sight => {
  const prepared = remember((of: Snapshot) => filterable(of, NOT_LOOKED_FOR));
  const lensView = remember(applyLens, 2);
  return {
    supposed: remember(suppose),
    // A supposition is seen beside what is.
    snapshot: remember(asOf, 2),
    gaps: () => NOT_LOOKED_FOR,
    lensView: (of, lens) => lensView(prepared(of), lens),
    takenOut: (before, after) => takenOutBetween(before, after).channels,
  };
};
