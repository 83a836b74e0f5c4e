/** The contacts that a lens lets through: judged leg by leg, as the channels that they feed are. */
import type { Coverage } from "../model/records/source";
import type { ActorId } from "../model/id";
import type { Contact } from "../model/records/contact";
import { LEVELS, levelRank, type Level } from "../model/vocabulary";
import { legKey, levelBetween, type Participation, type ResolvedContact } from "../network/contacts";
import type { Network } from "../network/network";
import { NONE, type Facet, type Lens } from "./lens";

export interface ContactInView {
  readonly contact: Contact;
  /** The highest of its legs that show: a leader who brings his ambassador is a contact of leaders. */
  readonly level: Level | undefined;
}

/** A person is where its office is, and by itself where it holds none. */
const standsFor = ({ as, actor }: Participation): ActorId => as.at(-1) ?? actor;

const passesAny = ({ off }: Lens, facet: Facet, values: readonly string[]): boolean => {
  const hidden = off[facet];
  return hidden === undefined || (values.length === 0 ? [NONE] : values).some((value) => !hidden.has(value));
};

const passesAll = ({ off }: Lens, facet: Facet, values: readonly string[]): boolean => {
  const hidden = off[facet];
  return hidden === undefined || !values.some((value) => hidden.has(value));
};

const legPasses = ({ index, nesting }: Network, lens: Lens, issues: readonly string[], level: Level | undefined, ends: readonly ActorId[]): boolean => {
  const actors = ends.flatMap((end) => index.actors.get(end) ?? []);
  return passesAny(lens, "level", level === undefined ? [] : [level])
    && passesAny(lens, "issue", issues)
    && passesAll(lens, "party", ends.map((end) => nesting.partyOf(end)))
    && passesAll(lens, "kind", actors.map(({ kind }) => kind))
    && passesAny(lens, "function", actors.flatMap((actor) => actor.function ?? []))
    && (lens.focus === undefined || ends.some((end) => lens.focus !== undefined && nesting.isWithin(end, lens.focus)));
};

const higher = (a: Level | undefined, b: Level | undefined): Level | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return levelRank(a) <= levelRank(b) ? a : b;
};

/** The levels of the legs that show. Two of one party who sit in the same call are no leg of it, unless nobody else is there. */
const legsShown = (network: Network, lens: Lens, { contact, participants, severed }: ResolvedContact): readonly (Level | undefined)[] => {
  const { partyOf } = network.nesting;
  const parties = new Set(participants.map((each) => partyOf(standsFor(each))));
  return participants.flatMap((left, at) => participants.slice(at + 1).flatMap((right) => {
    const ends = [standsFor(left), standsFor(right)] as const;
    if (parties.size > 1 && partyOf(ends[0]) === partyOf(ends[1])) return [];
    if (severed?.has(legKey(left.actor, right.actor)) === true) return [];
    const level = levelBetween(contact, left, right);
    return legPasses(network, lens, contact.issues ?? [], level, ends) ? [level] : [];
  }));
};

/** In the order of the records. What is filtered by status, nature or stance says nothing of contacts and hides none. Cost: the legs of all contacts. */
export const contactsInView = (network: Network, lens: Lens): readonly ContactInView[] => network.contacts.flatMap((resolved) => {
  const levels = legsShown(network, lens, resolved);
  return levels.length === 0 ? [] : [{ contact: resolved.contact, level: levels.reduce(higher, undefined) }];
});

/** Does a log report on any of what the lens shows? */
export const reportsInView = ({ nesting }: Network, { off, focus }: Lens) => ({ offices, counterparts, levels }: Coverage): boolean => {
  const isShown = (actor: ActorId): boolean => off.party?.has(nesting.partyOf(actor)) !== true;
  const isNear = (actor: ActorId): boolean => focus === undefined || nesting.isWithin(actor, focus) || nesting.isWithin(focus, actor);
  return (levels ?? LEVELS).some((level) => off.level?.has(level) !== true)
    && offices.some(isShown) && (counterparts === undefined || counterparts.some(isShown))
    && (counterparts === undefined || [...offices, ...counterparts].some(isNear));
};
