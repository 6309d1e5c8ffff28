import type { Directive, DirectiveId } from '@duban/domain';
import { namingTasks, type Namings } from '@duban/words';

/** Those with which it was merged, or to and from which its tasks were carried. */
export const directivesNamedBy = ({ absorbed, mergedInto, tasks }: Directive): DirectiveId[] => [
  ...absorbed,
  ...(mergedInto === null ? [] : [mergedInto]),
  ...Object.values(tasks).flatMap(({ carriedFrom, carriedTo }) => [carriedFrom, carriedTo].flatMap((at) => at?.directiveId ?? [])),
];

/** Tasks by title and lead, other directives by their numbers. */
export const namingsIn = (state: Directive, names: Namings, numbers: ReadonlyMap<DirectiveId, string>): Namings => {
  const directive = (id: string): string | undefined => numbers.get(id);
  return { zh: { ...namingTasks(names.zh, 'zh', state), directive }, en: { ...namingTasks(names.en, 'en', state), directive } };
};
