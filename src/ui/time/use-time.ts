/** The date on the screen, in motion or at rest. */
import { useStore } from "zustand";
import type { PartialDate } from "../../model/date";
import { useSession } from "../common/use-state";
import { useServices } from "../services";

/** `undefined`: no hand is on time. */
export const usePassing = (): PartialDate | undefined => useStore(useServices().stores.passing, ({ date }) => date);

export const useShownDate = (): PartialDate => {
  const asOf = useSession((session) => session.asOf);
  return usePassing() ?? asOf;
};
