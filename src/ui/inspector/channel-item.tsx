/** A channel in a list: the line as the stage draws it, the other end, the status in words, the last contact. */
import { channelSign } from "../../encoding/line-sign";
import { sayChannel } from "../../i18n/say-actor";
import { sayContactDate } from "../../i18n/say-dates";
import { sayWait } from "../../i18n/say-waits";
import type { ActorId } from "../../model/id";
import { lastContact, type ChannelState } from "../../network/snapshot";
import { LineSample } from "../common/line-sample";
import { ChannelLink } from "../common/links";
import { actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot, useTheme } from "../common/use-state";

/** `from`: the actor whose counterparts are listed, so that only the other end is named. */
export function ChannelItem({ state, from }: { readonly state: ChannelState; readonly from?: ActorId | undefined }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const theme = useTheme();
  const { channel, level, status } = state;
  const { index } = snapshot.network;
  const other = from === undefined ? undefined : channel.ends.find((end) => end !== from);
  const last = lastContact(state, snapshot.date);
  const text = other === undefined ? sayChannel(speaker, snapshot, channel) : actorShortName(speaker, index, other);
  return (
    <li className="channel-item">
      <LineSample sign={channelSign(theme, level ?? "non-government", status, channel.nature)} ground={theme.panel} />
      <div>
        <ChannelLink channel={channel} text={text} />
        {other !== undefined && channel.name !== undefined && <span className="quiet"> {speaker.name(channel.name)}</span>}
        <p className="quiet">
          {[
            t(`vocabulary.status.${status}`), ...sayWait(speaker, snapshot, state),
            last === undefined ? t("inspector.actor.noContact") : t("inspector.actor.lastContact", { date: sayContactDate(speaker, index, last.contact) }),
          ].join(" · ")}
        </p>
      </div>
    </li>
  );
}
