import { LEVELS } from "../../model/vocabulary";
import type { ActorId } from "../../model/id";
import type { ChannelState } from "../../network/snapshot";
import { useSpeaker } from "../common/speaker-context";
import { ChannelItem } from "./channel-item";

/** From the top of the ladder down; those without a level come last. */
export function ChannelsByLevel({ states, from }: { readonly states: readonly ChannelState[]; readonly from?: ActorId | undefined }) {
  const { t } = useSpeaker();
  const groups = [...LEVELS, undefined]
    .map((level) => ({ level, at: states.filter((state) => state.level === level) }))
    .filter(({ at }) => at.length > 0);
  return (
    <>
      {groups.map(({ level, at }) => (
        <section key={level ?? "none"} className="level-group">
          <h4>{level === undefined ? t("inspector.channel.noLevel") : t(`vocabulary.level.${level}`)}</h4>
          <ul className="plain">{at.map((state) => <ChannelItem key={state.channel.id} state={state} from={from} />)}</ul>
        </section>
      ))}
    </>
  );
}
