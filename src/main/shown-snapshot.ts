/** The snapshot that the screen shows: by the reader's figures, under what is supposed. */
import { SOMEBODY } from "../i18n/somebody";
import type { Network } from "../network/network";
import type { Snapshot } from "../network/snapshot";
import type { Selectors } from "../state/selectors";
import type { Session } from "../state/session";

export const shownSnapshot = (
  network: Network, { adjusted, snapshot, supposed }: Selectors, { asOf, adjustments, facing, suppositions }: Pick<Session, "asOf" | "adjustments" | "facing" | "suppositions">,
): Snapshot => snapshot(supposed(adjusted(network, adjustments, facing), asOf, suppositions, SOMEBODY), asOf);
