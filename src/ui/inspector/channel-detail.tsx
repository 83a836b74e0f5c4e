/** One channel: between whom, its status and why, the contacts that show it alive. */
import { channelSign } from "../../encoding/line-sign";
import { sayChannel } from "../../i18n/say-actor";
import { sayStatusReason } from "../../i18n/say-status";
import { sayWaits } from "../../i18n/say-waits";
import type { ChannelId } from "../../model/id";
import type { Channel } from "../../model/records/channel";
import type { ChannelState } from "../../network/snapshot";
import { Fields } from "../common/fields";
import { LineSample } from "../common/line-sample";
import { ActorLink, IssueLink } from "../common/links";
import { administrationName } from "../common/names";
import { sayRecordSpan } from "../common/say-span";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useSnapshot, useTheme } from "../common/use-state";
import { useWhatIf } from "../what-if/use-what-if";
import { ChannelWhatIf } from "../what-if/what-if-actions";
import { ContactList } from "./contact-list";
import { DetailHead, Missing, Part } from "./detail-head";
import { GapLinks } from "./gap-links";

function Status({ state }: { readonly state: ChannelState }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const theme = useTheme();
  const { channel, level, status, reason, statement } = state;
  return (
    <Part title={t("inspector.channel.status")}>
      <p className="status-line">
        <LineSample sign={channelSign(theme, level ?? "non-government", status, channel.nature)} ground={theme.panel} />
        <strong>{t(`vocabulary.status.${status}`)}</strong>
      </p>
      <p>{sayStatusReason(speaker, snapshot, status, reason)}</p>
      {sayWaits(speaker, snapshot, state).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {statement.sources !== undefined && <Sources citations={statement.sources} />}
    </Part>
  );
}

function Facts({ channel, state }: { readonly channel: Channel; readonly state: ChannelState | undefined }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { index } = useSnapshot().network;
  const [a, b] = channel.ends;
  return (
    <Fields rows={[
      [t("inspector.channel.ends"), <><ActorLink id={a} /><br /><ActorLink id={b} /></>],
      [t("inspector.channel.level"), state === undefined ? undefined : state.level === undefined ? t("inspector.channel.noLevel") : t(`vocabulary.level.${state.level}`)],
      [t("inspector.channel.nature"), t(`vocabulary.nature.${channel.nature}`)],
      [t("inspector.gap.administration"), channel.administration === undefined ? undefined : administrationName(speaker, index, channel.administration)],
      [t("inspector.source.speaksOf"), state === undefined ? undefined : sayRecordSpan(speaker, index, { ...state.statement, sources: state.statement.sources ?? [] })],
    ]} />
  );
}

export function ChannelDetail({ id }: { readonly id: ChannelId }) {
  const speaker = useSpeaker();
  const { date, name, t } = speaker;
  const snapshot = useSnapshot();
  const gaps = useGaps();
  const whatIf = useWhatIf();
  const { bundle, nesting } = snapshot.network;
  const channel = bundle.channels.find((each) => each.id === id);
  if (channel === undefined) return <Missing kind={t("inspector.channel.kind")} />;
  const isTakenOut = whatIf?.comparison.takenOut.channels.includes(id) === true;
  // What is recorded of it is shown, not what a supposition makes of the record.
  const state = (isTakenOut ? whatIf.before : snapshot).channels.get(id);
  const [a, b] = channel.ends;
  const between = gaps.filter(({ between: [near, far] }) =>
    (nesting.isWithin(near, a) && nesting.isWithin(far, b)) || (nesting.isWithin(near, b) && nesting.isWithin(far, a)));
  return (
    <article>
      <DetailHead kind={t("inspector.channel.kind")} title={sayChannel(speaker, snapshot, channel)}>
        {isTakenOut && <p className="caution">{t("whatIf.takenOut")}</p>}
        {!isTakenOut && state === undefined && <p className="caution">{t("inspector.channel.notOnDate", { date: date(snapshot.date) })}</p>}
        {!isTakenOut && state !== undefined && state.status !== "closed" && <ChannelWhatIf id={id} />}
      </DetailHead>
      {state !== undefined && <Status state={state} />}
      <Facts channel={channel} state={state} />
      {channel.note !== undefined && <p>{name(channel.note)}</p>}
      {state !== undefined && <ContactList contacts={state.contacts} />}
      {between.length > 0 && <Part title={t("inspector.channel.missingHere")}><GapLinks gaps={between} /></Part>}
      {channel.issues !== undefined && (
        <Part title={t("inspector.channel.issues")}><p className="inline-links">{channel.issues.map((issue) => <IssueLink key={issue} id={issue} />)}</p></Part>
      )}
      <Part title={t("inspector.gap.sources")}><Sources citations={channel.sources} /></Part>
    </article>
  );
}
