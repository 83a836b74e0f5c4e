/** The ways into a what-if, on the page of what it is about. */
import { shortName } from "../../i18n/say-actor";
import type { Supposition } from "../../gaps/what-if/supposition";
import { suppositionText } from "../../gaps/what-if/supposition";
import type { Actor } from "../../model/records/actor";
import type { ChannelId } from "../../model/id";
import type { Level } from "../../model/vocabulary";
import type { Seat } from "../../network/seats";
import { administrationName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot } from "../common/use-state";
import { useSuppose } from "./use-what-if";

interface Action {
  readonly label: string;
  readonly supposition: Supposition;
}

function Actions({ actions }: { readonly actions: readonly Action[] }) {
  const suppose = useSuppose();
  return (
    <p className="what-if-actions">
      {actions.map(({ label, supposition }) => (
        <button key={suppositionText(supposition)} type="button" className="link" onClick={() => { suppose(supposition); }}>{label}</button>
      ))}
    </p>
  );
}

/** Taken out, left by its holder, or filled where it is empty; of an office with two teams each of them. */
export function ActorWhatIf({ actor, seats }: { readonly actor: Actor; readonly seats: readonly Seat[] }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { index } = useSnapshot().network;
  const ofPosts = seats.flatMap(({ post, team, administration }): Action[] => {
    const of = { office: actor.id, ...(team === "incoming" && administration !== undefined ? { administration } : {}) };
    switch (post.kind) {
      case "held":
      case "acting":
      case "designate": {
        const holder = index.actors.get(post.tenure.person);
        const person = holder === undefined ? post.tenure.person : shortName(speaker, holder);
        return [{ label: t("whatIf.action.left", { person }), supposition: { kind: "without-incumbent", ...of } }];
      }
      case "vacant": return [{ label: t("whatIf.action.filled"), supposition: { kind: "with-incumbent", ...of } }];
      case "not-yet-known": return [{
        label: t("whatIf.action.filledIn", { administration: administrationName(speaker, index, post.administration) }), supposition: { kind: "with-incumbent", ...of },
      }];
      default: return [];
    }
  });
  return <Actions actions={[{ label: t("whatIf.action.gone"), supposition: { kind: "without-actor", actor: actor.id } }, ...ofPosts]} />;
}

export function ChannelWhatIf({ id }: { readonly id: ChannelId }) {
  const { t } = useSpeaker();
  return <Actions actions={[{ label: t("whatIf.action.gone"), supposition: { kind: "without-channel", channel: id } }]} />;
}

/** A level goes wherever it is, not in this relationship alone: the title says so. */
export function LevelWhatIf({ levels }: { readonly levels: readonly Level[] }) {
  const { t } = useSpeaker();
  return <Actions actions={levels.map((level) => ({ label: t(`vocabulary.level.${level}`), supposition: { kind: "without-level", level } }))} />;
}
