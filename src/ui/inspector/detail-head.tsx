/** The top of a selected thing: the way back, what it is, its name. */
import type { ReactNode } from "react";
import { NOTHING } from "../../state/selection";
import { useSelect } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";

interface Props {
  readonly kind: string;
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

export function DetailHead({ kind, title, actions, children }: Props) {
  const { t } = useSpeaker();
  const choose = useSelect();
  return (
    <>
      <div className="detail-bar">
        <button type="button" className="link" aria-label={t("inspector.backLabel")} onClick={() => { choose(NOTHING); }}>← {t("inspector.back")}</button>
        <span className="detail-actions">{actions}</span>
      </div>
      <header className="detail-head">
        <p className="detail-kind">{kind}</p>
        <h2 tabIndex={-1}>{title}</h2>
        {children}
      </header>
    </>
  );
}

/** A part of a detail; nothing at all where it has no content. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

export function Missing({ kind }: { readonly kind: string }) {
  const { t } = useSpeaker();
  return <DetailHead kind={kind} title={t("inspector.actor.unknown")} />;
}
