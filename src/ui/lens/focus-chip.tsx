import { focusOn } from "../../lens/lens";
import { setLens } from "../../state/session";
import { actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useNetwork, useSession } from "../common/use-state";

/** Says that only one actor's surroundings are shown, and ends it. */
export function FocusChip() {
  const speaker = useSpeaker();
  const { index } = useNetwork();
  const focus = useSession((session) => session.lens.focus);
  const change = useChange();
  if (focus === undefined) return null;
  const actor = actorShortName(speaker, index, focus);
  return (
    <p className="focus-chip">
      <span>{speaker.t("lens.focus", { actor })}</span>
      <button type="button" aria-label={speaker.t("lens.removeFocus", { actor })} onClick={() => { change(setLens((lens) => focusOn(lens, undefined))); }}>×</button>
    </p>
  );
}
