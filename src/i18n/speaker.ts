/** Says names, dates and vocabulary in one language. */
import { precisionOf, type PartialDate } from "../model/date";
import type { Bilingual, Language } from "../model/text";
import { createTranslate, type Translate } from "./translate";

export interface Speaker {
  readonly language: Language;
  readonly t: Translate;
  readonly name: (text: Bilingual) => string;
  /** As exact as it was given, never more (I3): 2021年4月, April 2021. */
  readonly date: (date: PartialDate) => string;
  /** The date as a time within a sentence: "on 30 November 2024", "in April 2021"; in Japanese the date alone. */
  readonly on: (date: PartialDate) => string;
}

const dateFormats = (language: Language): Readonly<Record<ReturnType<typeof precisionOf>, Intl.DateTimeFormat>> => {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language === "ja" ? "ja-JP" : "en-GB", { ...options, timeZone: "UTC" });
  return {
    year: format({ year: "numeric" }),
    month: format({ year: "numeric", month: "long" }),
    day: format({ year: "numeric", month: "long", day: "numeric" }),
  };
};

export const createSpeaker = (language: Language): Speaker => {
  const formats = dateFormats(language);
  const say = (date: PartialDate): string => formats[precisionOf(date)].format(new Date(date));
  return {
    language,
    t: createTranslate(language),
    name: (text) => text[language],
    date: say,
    on: (date) => (language === "ja" ? say(date) : `${precisionOf(date) === "day" ? "on" : "in"} ${say(date)}`),
  };
};

const speakers = new Map<Language, Speaker>();

/** The one speaker of a language: making its formats and its translator anew costs more than using them. */
export const speakerOf = (language: Language): Speaker => {
  const speaker = speakers.get(language) ?? createSpeaker(language);
  speakers.set(language, speaker);
  return speaker;
};
