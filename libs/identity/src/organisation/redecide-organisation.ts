import { completed, partOf, decideOrganisation, cardOf } from '@duban/domain';
import type {
  BilingualText,
  CommandMeta,
  PersonId,
  AskedMap,
  OrganisationCommand,
  OrganisationCommandType,
  OrganisationContext,
  OrganisationEvent,
  Organisation,
  PersonCard,
  PersonSnapshot,
} from '@duban/domain';
import { canonicalText } from '@duban/proof';
import { planHash } from '../import/plan-import.js';
import { askingOf, contextOf, type OpenTasks } from './organisation-change.js';

/** What the record keeps of a change of the organisation. */
export interface KeptChange {
  type: string;
  data: object;
  meta: CommandMeta;
}

/** Cards by their hashes, as far as they are still there. */
export type Cards = ReadonlyMap<string, PersonSnapshot>;

const IMPORT = 'ImportOrganisation';

const isErased = ({ data }: Pick<PersonSnapshot, 'data'>): boolean => data === null;

/** Salts are drawn anew for each card, and an erased one says nothing more: cards are compared by whose they are and what they say. */
const toldBy = ({ kind, personId, data }: Omit<PersonSnapshot, 'hash' | 'salt'>, erased: boolean): string =>
  erased ? `${kind} ${personId}` : `${kind} ${personId} ${JSON.stringify(Object.entries(data ?? {}).sort())}`;

const told = (events: readonly OrganisationEvent[], sayOf: (hash: string) => string): unknown =>
  JSON.parse(
    JSON.stringify(
      events.map(({ type, data }) => ({ type, data })),
      (key, value: unknown) => {
        if (key === 'snapshot' && typeof value === 'string') return sayOf(value);
        if (key !== 'snapshots' || typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([id, hash]) => [id, sayOf(String(hash))]));
      },
    ),
  );

const ERASED_NAME: BilingualText = { zh: '', en: '' };

/** People as a decision saw them then; whoever was erased since has a name all the same, which nobody can tell any more. */
const peopleThen = (organisation: Organisation, erasedThen: ReadonlySet<PersonId>, cards: Cards): Map<PersonId, PersonCard> =>
  new Map(
    Object.values(organisation.people).map(({ id, snapshot }) => {
      const card = cards.get(snapshot);
      const sinceErased = card !== undefined && isErased(card) && !erasedThen.has(id);
      return [id, sinceErased ? { personId: id, login: null, name: ERASED_NAME } : cardOf(id, card)];
    }),
  );

/** The words that a kept command leaves out stand on the card that its event names; undefined = there is no such card. */
const cardNamedBy = ([event]: readonly OrganisationEvent[], cards: Cards): PersonSnapshot | undefined => {
  const hash = event?.type === 'PersonAdded' ? event.data.person.snapshot : event?.type === 'PersonChanged' ? event.data.snapshot : '';
  return cards.get(hash);
};
const wordsOn = ({ data }: PersonSnapshot): object => ({
  login: data?.['login'] ?? '',
  name: { zh: data?.['nameZh'] ?? '', en: data?.['nameEn'] ?? '' },
});

const commandOf = ({ type, data, meta }: KeptChange): OrganisationCommand =>
  completed(type as OrganisationCommandType, data as AskedMap[OrganisationCommandType], askingOf(meta));

/** Open work as the decision found it, where its events say. */
const workIn = (events: readonly OrganisationEvent[]): OpenTasks =>
  new Map(
    events.flatMap(({ data }) =>
      'work' in data ? data.work.map(({ departmentId, tasks }): [string, number] => [departmentId, tasks]) : [],
    ),
  );

/** The part that a kept change is about, as it was answered; an import is about no single one. */
export const partAsked = (change: KeptChange): string | null => (change.type === IMPORT ? null : partOf(commandOf(change)));

/**
 * Decides a kept change again and compares: null = it cannot be decided again, because its file was not kept or its names were erased.
 * Of an import it is what was agreed to, its preview, that is compared.
 */
export const isDecidedAgain = (
  { type, data, meta }: KeptChange,
  events: readonly OrganisationEvent[],
  { organisation, erased, cards }: { organisation: Organisation; erased: ReadonlySet<PersonId>; cards: Cards },
): boolean | null => {
  if (type === IMPORT) return planHash(organisation.version, events) === (data as { preview?: string }).preview;
  const named = type === 'AddPerson' || type === 'ChangePerson';
  const card = named ? cardNamedBy(events, cards) : undefined;
  if (card && isErased(card)) return null;
  const words = card ? wordsOn(card) : {};
  if (named && !card) return false;
  const gone = new Set([...cards.values()].filter(isErased).map(({ personId }) => personId));
  const seal: OrganisationContext['seal'] = (kind, personId, said) => ({
    ...{ hash: toldBy({ kind, personId, data: said }, gone.has(personId)), personId, kind, salt: null, data: said },
  });
  const command = commandOf({ type, data: { ...data, ...words }, meta });
  const roster = { organisation, people: peopleThen(organisation, erased, cards) };
  const decision = decideOrganisation(roster, command, contextOf(meta, seal, workIn(events)));
  if (!decision.ok) return false;
  const sayOf = (hash: string): string => {
    const found = cards.get(hash);
    return found === undefined ? `no card ${hash}` : toldBy(found, isErased(found));
  };
  return canonicalText(told(events, sayOf)) === canonicalText(told(decision.events, (hash) => hash));
};
