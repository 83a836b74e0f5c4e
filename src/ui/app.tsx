/** The interface as a whole: services and language around the shell, and a message instead of a blank page. */
import { SpeakerProvider } from "./common/speaker-context";
import { ServicesContext, type AppServices } from "./services";
import { ErrorBoundary } from "./shell/error-boundary";
import { PageAttributes } from "./shell/page-attributes";
import { Shell } from "./shell/shell";
import "./styles/index.css";

export type { AppServices, StagePort } from "./services";

export function App({ services }: { readonly services: AppServices }) {
  return (
    <ServicesContext value={services}>
      <SpeakerProvider>
        <PageAttributes />
        <ErrorBoundary>
          <Shell />
        </ErrorBoundary>
      </SpeakerProvider>
    </ServicesContext>
  );
}
