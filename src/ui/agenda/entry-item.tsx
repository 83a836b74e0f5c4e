/** One line of the to-do list; a press shows it in the panel. */
import type { AgendaEntry } from "../../gaps/agenda";
import type { Gap } from "../../gaps/gap";
import type { Citation } from "../../model/citation";
import { sayEntry, sayProof, sayWhen } from "../../i18n/say-agenda";
import { sayGap } from "../../i18n/say-gap";
import { sayRoute } from "../../i18n/say-route";
import type { Speaker } from "../../i18n/speaker";
import type { Snapshot } from "../../network/snapshot";
import { relationship, type Selection } from "../../state/selection";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useSelect, useSession, useSnapshot } from "../common/use-state";
import { AbsenceBadge } from "../inspector/absence-badge";
import { useServices } from "../services";
import { SIGNS } from "./signs";

const selectionOf = (entry: AgendaEntry): Selection => {
  if ("gap" in entry) return { kind: "gap", id: entry.gap.id };
  const channel = entry.kind === "met" ? entry.by.channels[0]?.channel : undefined;
  return channel === undefined ? relationship(entry.expectation.between) : { kind: "channel", id: channel.id };
};

/** Of what is done those of the proof, for that is what the tick says. */
const sourcesOf = (entry: AgendaEntry): readonly Citation[] => {
  if ("gap" in entry) return entry.gap.sources;
  if (entry.kind === "later") return entry.expectation.sources;
  const channels = entry.by.channels.flatMap(({ channel, statement }) => statement.sources ?? channel.sources);
  return channels.length > 0 ? channels : entry.by.contacts.slice(-1).flatMap(({ sources }) => sources);
};

/** What its headline leaves out: the level where it names the ends, the ends where it does not. */
const aboutOf = (speaker: Speaker, snapshot: Snapshot, gap: Gap): string | undefined => {
  if (gap.rule !== "expected-missing" || gap.issue !== undefined) return sayGap(speaker, snapshot, gap).between;
  return gap.level === undefined ? undefined : speaker.t(`vocabulary.level.${gap.level}`);
};

function Opener({ gap }: { readonly gap: Gap }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const [best] = useServices().selectors.routes(snapshot, gap).routes;
  return (
    <p className="entry-line">
      <span className="quiet">{t("gaps.routes.title")}{speaker.language === "ja" ? "：" : ": "}</span>
      {best === undefined ? t("gaps.routes.none") : sayRoute(speaker, snapshot, best)}
    </p>
  );
}

export function EntryItem({ entry }: { readonly entry: AgendaEntry }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const choose = useSelect();
  const target = selectionOf(entry);
  const isChosen = useSession(({ selection }) => selection.kind === target.kind && selection.kind !== "nothing" && target.kind !== "nothing" && selection.id === target.id);
  const when = sayWhen(speaker, snapshot.date, entry);
  const about = entry.kind === "missing" ? aboutOf(speaker, snapshot, entry.gap) : undefined;
  return (
    <li className={`entry ${entry.kind}${isChosen ? " selected" : ""}`}>
      <span className="entry-sign" title={t(`agenda.state.${entry.kind}`)}>
        <span aria-hidden="true">{SIGNS[entry.kind]}</span>
        <span className="visually-hidden">{t(`agenda.state.${entry.kind}`)}</span>
      </span>
      <div className="entry-body">
        <p className="entry-head">
          <button type="button" className="entry-title" data-entry={entry.key} aria-current={isChosen ? "true" : undefined} onClick={() => { choose(target); }}>
            {sayEntry(speaker, snapshot, entry)}
          </button>
          {[about, when].map((each) => each !== undefined && <span key={each} className="entry-when">{each}</span>)}
        </p>
        <div className="entry-foot">
          {entry.kind === "missing" && <Opener gap={entry.gap} />}
          {entry.kind === "met" && sayProof(speaker, snapshot, entry.by).map((line) => <p key={line} className="entry-line">{line}</p>)}
          <Sources citations={sourcesOf(entry)} />
        </div>
      </div>
      {entry.kind === "missing" && (
        <p className="entry-weight">
          <AbsenceBadge absence={entry.gap.absence.state} />
          <span className="severity" title={t("inspector.gap.severity", { severity: entry.gap.severity })}>
            <span aria-hidden="true">{entry.gap.severity}</span>
            <span className="visually-hidden">{t("inspector.gap.severity", { severity: entry.gap.severity })}</span>
          </span>
        </p>
      )}
    </li>
  );
}
