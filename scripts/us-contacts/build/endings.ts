/** Offices that were abolished and channels that ended, as hand/endings.yaml has them: the tables tell of contacts only, never of an end. */
import type { Records } from "./data-set";

type Plain = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Each ending has `actor` or `channel`, the day `on`, a `note` in both languages and `sources`. Throws on one of something that is not there. */
export const withEndings = (records: Records, endings: readonly Plain[]): Records => {
  const { actors = [], channels = [] } = records;
  const forOne = (key: "actor" | "channel", list: readonly Plain[], ended: (record: Plain, ending: Plain) => Plain): Plain[] => {
    const byId = new Map(endings.filter((ending) => ending[key] !== undefined).map((ending) => [ending[key], ending]));
    const unknown = [...byId.keys()].filter((id) => !list.some((record) => record["id"] === id));
    if (unknown.length > 0) throw new Error(`no ${key} ${unknown.join(", ")} that could end`);
    return list.map((record) => {
      const ending = byId.get(record["id"]);
      return ending === undefined ? record : ended(record, ending);
    });
  };
  return {
    ...records,
    actors: forOne("actor", actors, (actor, { on, note, sources }) => ({ ...actor, to: on, note, sources: [...listOf(actor["sources"]), ...listOf(sources)] })),
    channels: forOne("channel", channels, (channel, { on, note, sources }) => ({ ...channel, status: [...listOf(channel["status"]), { is: "closed", from: on, sources }], note })),
  };
};
