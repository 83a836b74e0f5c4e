/** Where an ambassador was in post, in both directions between the United States and each state, and what the states were members of. */
import { stateByFips } from "../published-tables/states";
import { readTable } from "../published-tables/table";

export interface AmbassadorGraph {
  readonly states: readonly string[];
  readonly snapshots: readonly {
    readonly date: string;
    /** Indices of states: that had an ambassador in Washington; that had an ambassador of the United States. */
    readonly toUs: readonly number[];
    readonly fromUs: readonly number[];
    /** Grouping → its full members among the states. */
    readonly members: Readonly<Record<string, readonly number[]>>;
  }[];
}

/** "vacant" and a chargé d'affaires mean that no ambassador is in post. One misprint is the source's. */
const AMBASSADOR = /^(?:Ambassador|Ambsssador|Apostolic Nuncio)/;
const VACANT = /^Ambassador\s*\(vacant\)/;

const inPost = (text: string): boolean => {
  const plain = text.replaceAll("&nbsp;", " ").trim();
  return AMBASSADOR.test(plain) && !VACANT.test(plain);
};

const numeric = (a: number, b: number): number => a - b;

export const ambassadorGraph = (heads: string, memberships: string): AmbassadorGraph => {
  const posts = readTable(heads).flatMap(({ snapshot = "", fips = "", direction = "", chief_of_mission = "" }) => {
    const state = stateByFips(fips)?.id;
    return state === undefined ? [] : [{ snapshot, state, direction, inPost: inPost(chief_of_mission) }];
  });
  const members = readTable(memberships).flatMap(({ snapshot = "", fips = "", io = "", status = "" }) => {
    const state = fips === "us" ? "united-states" : stateByFips(fips)?.id;
    return state === undefined || status !== "member" ? [] : [{ snapshot, state, grouping: io }];
  });
  const states = ["united-states", ...[...new Set(posts.map(({ state }) => state))].sort()];
  const indexOf = new Map(states.map((state, index) => [state, index]));
  const indices = (list: readonly { readonly state: string }[]): number[] =>
    [...new Set(list.flatMap(({ state }) => indexOf.get(state) ?? []))].sort(numeric);
  return {
    states,
    snapshots: [...new Set(posts.map(({ snapshot }) => snapshot))].sort().map((date) => {
      const now = posts.filter((post) => post.snapshot === date && post.inPost);
      const joined = members.filter(({ snapshot }) => snapshot === date);
      return {
        date,
        toUs: indices(now.filter(({ direction }) => direction === "to_us")),
        fromUs: indices(now.filter(({ direction }) => direction === "from_us")),
        members: Object.fromEntries([...new Set(joined.map(({ grouping }) => grouping))].sort()
          .map((grouping) => [grouping, indices(joined.filter((each) => each.grouping === grouping))])),
      };
    }),
  };
};
