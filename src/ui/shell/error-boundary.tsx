/** A fault in the interface ends in a message, not in a blank page. */
import { Component, type ReactNode } from "react";
import { useSpeaker } from "../common/speaker-context";

interface Caught {
  readonly error: unknown;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly caught: Caught | undefined }> {
  override readonly state: { readonly caught: Caught | undefined } = { caught: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override render() {
    const { caught } = this.state;
    return caught === undefined ? this.props.children : <Broken error={caught.error} />;
  }
}

function Broken({ error }: Caught) {
  const { t } = useSpeaker();
  return (
    <main className="failure" role="alert">
      <h1>{t("shell.broken.title")}</h1>
      <p>{t("shell.broken.text")}</p>
      <p className="row">
        <button type="button" className="button" onClick={() => { location.reload(); }}>{t("shell.broken.reload")}</button>
        <button type="button" className="button" onClick={() => { location.hash = ""; location.reload(); }}>{t("shell.broken.plain")}</button>
      </p>
      <details>
        <summary>{t("shell.broken.detail")}</summary>
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </main>
  );
}
