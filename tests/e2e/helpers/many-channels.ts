/** A bundle of many channels with contacts over twenty years, the same each time: as much as a timeline must bear. */
import { dateOfDay } from "../../../src/model/date";
import { CONTACT_MODES, LEVELS } from "../../../src/model/vocabulary";

const SOURCES = [{ source: "log", locator: "row" }];
/** Few enough that none is hidden when the data open. */
const PARTIES = 8;
const FIRST_DAY = 12_000;
const DAYS = 7_300;
/** Two primes: contacts spread over channels and days without a pattern that would repeat. */
const STEPS = { channel: 7, day: 1_013 };

export const manyChannels = (channels: number, contacts: number): string => {
  const parties = Array.from({ length: PARTIES }, (_, at) => ({ id: `party-${at}`, kind: "state", name: `Party ${at}`, sources: SOURCES }));
  const offices = Array.from({ length: channels }, (_, at) => ({
    id: `office-${at}`, kind: "office", name: `Office ${at}`, partOf: `party-${at % PARTIES}`, level: LEVELS[at % LEVELS.length], sources: SOURCES,
  }));
  return JSON.stringify({
    dataset: { id: "many", name: "Many channels", asOf: "2021-06-30", parties: ["home", "party-0"] },
    actors: [{ id: "home", kind: "state", name: "Home", sources: SOURCES }, ...LEVELS.map((level) => ({ id: `home-${level}`, kind: "office", name: `Home ${level}`, partOf: "home", level, sources: SOURCES })), ...parties, ...offices],
    channels: offices.map(({ id, level }, at) => ({ id: `channel-${at}`, ends: [`home-${level ?? ""}`, id], level, nature: "institutional", status: [{ is: "open" }], sources: SOURCES })),
    contacts: Array.from({ length: contacts }, (_, at) => {
      const office = offices[(at * STEPS.channel) % channels];
      return {
        id: `contact-${at}`, date: dateOfDay(FIRST_DAY + ((at * STEPS.day) % DAYS)), mode: CONTACT_MODES[at % CONTACT_MODES.length],
        participants: [`home-${office?.level ?? ""}`, office?.id], level: office?.level, sources: SOURCES,
      };
    }),
    sources: [{ id: "log", kind: "table", title: "A log", coverage: [{ offices: ["home"], from: "2002", to: "2022" }] }],
  });
};
