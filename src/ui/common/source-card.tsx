/** What a source is, and for which offices and time it speaks: beyond that its silence means nothing (I2). */
import { sayOtherwise } from "../../i18n/say-dates";
import type { Citation } from "../../model/citation";
import type { Coverage } from "../../model/records/source";
import { CopyButton } from "./copy-button";
import { Fields } from "./fields";
import { actorName } from "./names";
import { saySpan } from "./say-span";
import { useSpeaker } from "./speaker-context";
import { useNetwork } from "./use-state";

function CoverageLine({ coverage }: { readonly coverage: Coverage }) {
  const speaker = useSpeaker();
  const { index } = useNetwork();
  const { language, t } = speaker;
  const separator = language === "ja" ? "・" : ", ";
  const offices = coverage.offices.map((office) => actorName(speaker, index, office)).join(separator);
  const levels = coverage.levels?.map((level) => t(`vocabulary.level.${level}`)).join(separator);
  const modes = coverage.modes?.map((mode) => t(`vocabulary.mode.${mode}`)).join(separator);
  const span = saySpan(speaker, coverage);
  return <li>{[offices, levels, modes, span, coverage.exhaustive === true ? t("inspector.source.exhaustive") : undefined].filter((part) => part !== undefined).join(" · ")}</li>;
}

export function SourceCard({ citation }: { readonly citation: Citation }) {
  const speaker = useSpeaker();
  const { date, name, t } = speaker;
  const source = useNetwork().index.sources.get(citation.source);
  if (source === undefined) return <div className="source-card"><p>{t("inspector.source.unknown")}</p></div>;
  const url = citation.url ?? source.url;
  const reference = [
    source.author === undefined ? undefined : name(source.author), name(source.title), source.published, citation.locator, url,
  ].filter((part) => part !== undefined).join(", ");
  return (
    <div className="source-card">
      <p className="source-title">{name(source.title)}</p>
      <Fields rows={[
        [t("inspector.source.locator"), [citation.locator, sayOtherwise(speaker, citation)].filter((part) => part !== undefined).join(" · ")],
        [t("inspector.source.author"), source.author === undefined ? undefined : name(source.author)],
        [t("inspector.source.publisher"), source.publisher === undefined ? undefined : name(source.publisher)],
        [t("inspector.source.published"), source.published === undefined ? undefined : date(source.published)],
        [t("inspector.source.speaksOf"), source.speaksOf === undefined ? undefined : saySpan(speaker, source.speaksOf)],
        [t("inspector.source.coverage"), source.coverage === undefined ? undefined : (
          <>
            <ul>{source.coverage.map((coverage) => <CoverageLine key={JSON.stringify(coverage)} coverage={coverage} />)}</ul>
            <span className="quiet">{t("inspector.source.coverageNote")}</span>
          </>
        )],
        [t("inspector.source.licence"), source.licence],
        [t("inspector.note"), source.note === undefined ? undefined : name(source.note)],
      ]} />
      <p className="row">
        {url !== undefined && <a href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">{t("inspector.source.open")}</a>}
        <CopyButton text={() => reference} label={t("inspector.source.copy")} />
      </p>
    </div>
  );
}
