/** Names that lead to what they name. */
import { sayChannel } from "../../i18n/say-actor";
import type { ActorId, IssueId } from "../../model/id";
import type { Channel } from "../../model/records/channel";
import type { Selection } from "../../state/selection";
import { actorName, actorShortName, issueName } from "./names";
import { useSpeaker } from "./speaker-context";
import { useSelect, useSnapshot } from "./use-state";

function SelectionLink({ to, text }: { readonly to: Selection; readonly text: string }) {
  const choose = useSelect();
  return <button type="button" className="link" onClick={() => { choose(to); }}>{text}</button>;
}

/** `text`: where the name alone would not say enough. */
export function ActorLink({ id, short = false, text }: { readonly id: ActorId; readonly short?: boolean; readonly text?: string }) {
  const { index } = useSnapshot().network;
  const speaker = useSpeaker();
  return <SelectionLink to={{ kind: "actor", id }} text={text ?? (short ? actorShortName(speaker, index, id) : actorName(speaker, index, id))} />;
}

export function IssueLink({ id }: { readonly id: IssueId }) {
  const { index } = useSnapshot().network;
  return <SelectionLink to={{ kind: "issue", id }} text={issueName(useSpeaker(), index, id)} />;
}

export function ChannelLink({ channel, text }: { readonly channel: Channel; readonly text?: string }) {
  const snapshot = useSnapshot();
  const speaker = useSpeaker();
  return <SelectionLink to={{ kind: "channel", id: channel.id }} text={text ?? sayChannel(speaker, snapshot, channel)} />;
}

export function GapLink({ id, text }: { readonly id: string; readonly text: string }) {
  return <SelectionLink to={{ kind: "gap", id }} text={text} />;
}
