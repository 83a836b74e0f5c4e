/** Whose tenures stand on the axis: those of what is selected, then the posts at which the two parties' relationship hangs. */
import type { ActorId } from "../../model/id";
import type { Actor } from "../../model/records/actor";
import { levelRank, type Level, type OfficeFunction } from "../../model/vocabulary";
import type { Network } from "../../network/network";

/** One office a party for each, at its own level. */
const KEY_POSTS: readonly { readonly function: OfficeFunction; readonly level: Level }[] = [
  { function: "head-of-government", level: "leader" },
  { function: "national-security", level: "security-adviser" },
  { function: "foreign-affairs", level: "ministerial" },
  { function: "diplomatic-mission", level: "embassy" },
];

const tenures = ({ index }: Network, { id }: Actor): number => index.tenuresOfOffice.get(id)?.length ?? 0;

/** Better known first; of two alike the one whose id comes first (I7). */
const byTenures = (network: Network) => (a: Actor, b: Actor): number => tenures(network, b) - tenures(network, a) || (a.id < b.id ? -1 : 1);

const offices = (network: Network): Actor[] => network.bundle.actors.filter((actor) => actor.kind === "office" && tenures(network, actor) > 0);

/** Post by post, the data set's first party before its second. A post of whose holders nothing is recorded is left out. */
export const keyPosts = (network: Network): readonly ActorId[] => {
  const all = offices(network).toSorted(byTenures(network));
  return KEY_POSTS.flatMap((post) => network.bundle.dataset.parties.flatMap((party) =>
    all.find((each) => each.function === post.function && each.level === post.level && network.nesting.partyOf(each.id) === party)?.id ?? []));
};

/** An office itself; the offices that a person held; those within an organization or a party, the highest first. */
const postsOfActor = (network: Network, id: ActorId): readonly ActorId[] => {
  const { index, nesting } = network;
  const actor = index.actors.get(id);
  if (actor === undefined) return [];
  if (actor.kind === "person") return [...new Set((index.tenuresOfPerson.get(id) ?? []).map(({ office }) => office))];
  const rank = ({ level }: Actor): number => (level === undefined ? Infinity : levelRank(level));
  const within = offices(network).filter((each) => each.id !== id && nesting.isWithin(each.id, id)).toSorted((a, b) => rank(a) - rank(b) || byTenures(network)(a, b));
  return [...(index.tenuresOfOffice.has(id) ? [id] : []), ...within.map((each) => each.id)];
};

/** Those of the selected actors first, in their order, at most `most` of them; then the key posts that are not among them. */
export const postsShown = (network: Network, selected: readonly ActorId[], most: number): readonly ActorId[] => {
  const own = [...new Set(selected.flatMap((id) => postsOfActor(network, id)))].slice(0, most);
  return [...own, ...keyPosts(network).filter((id) => !own.includes(id))];
};
