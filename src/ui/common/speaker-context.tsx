/** The voice of the interface, in the session's language. */
import { createContext, use, useMemo, type ReactNode } from "react";
import { useStore } from "zustand";
import { createSpeaker, type Speaker } from "../../i18n/speaker";
import { useServices } from "../services";

const SpeakerContext = createContext<Speaker | undefined>(undefined);

export function SpeakerProvider({ children }: { readonly children: ReactNode }) {
  const { stores } = useServices();
  const language = useStore(stores.session, (session) => session.language);
  const speaker = useMemo(() => createSpeaker(language), [language]);
  return <SpeakerContext value={speaker}>{children}</SpeakerContext>;
}

export const useSpeaker = (): Speaker => {
  const speaker = use(SpeakerContext);
  if (speaker === undefined) throw new Error("no speaker: rendered outside <App>");
  return speaker;
};
