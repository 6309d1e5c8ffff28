import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCommandKey } from '../../../shared/api/command-key.js';
import { homeQuery } from '../../../shared/api/home.js';
import { departmentsQuery } from '../../../shared/api/organisation.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { addAlias } from '../api/meetings.js';
import { knownAs, unitsNear, type Unit } from '../model/units.js';
import styles from './drafts.module.css';

interface UnknownProps {
  /** As the source writes it. */
  name: string;
  units: readonly Unit[];
  /** Who leads, as far as somebody has said so. */
  lead: string | undefined;
  nameOf: (id: string) => string;
  onPick: (unit: string) => void;
}

/** A unit that the directory does not know: the nearest names, or a short name for the one that was chosen, where one may enter it. */
export const UnknownUnit = ({ name, units, lead, nameOf, onPick }: UnknownProps): ReactNode => {
  const t = useWords('intake');
  const queries = useQueryClient();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { key } = useCommandKey();
  const known = knownAs(units, name);
  const chosen = units.find(({ id }) => id === lead);
  const keeps = home.me.posts.some(({ roles }) => roles.includes('administrator'));
  const entering = useMutation({
    mutationFn: (unit: Unit) => addAlias(unit.id, [...unit.shortNames, name], key),
    onSuccess: () => queries.invalidateQueries({ queryKey: departmentsQuery.queryKey }),
  });
  const offered = known === undefined ? unitsNear(units, name) : [known];
  return (
    <div className={styles.questions} role="group" aria-label={t('drafts.unknown', { name })}>
      <p className={styles.ask}>
        {known === undefined ? t('drafts.unknown', { name }) : t('unknown.known', { name, unit: nameOf(known.id) })}
      </p>
      <div className={styles.common}>
        {offered
          .filter(({ id }) => id !== lead)
          .map(({ id }) => (
            <Button key={id} kind="quiet" onPress={() => onPick(id)}>
              {t('unknown.is', { unit: nameOf(id) })}
            </Button>
          ))}
        {keeps && known === undefined && chosen !== undefined ? (
          <Button kind="quiet" isPending={entering.isPending} onPress={() => entering.mutate(chosen)}>
            {t('unknown.alias', { name, unit: nameOf(chosen.id) })}
          </Button>
        ) : null}
      </div>
      {keeps || known !== undefined ? null : <small>{t('unknown.who')}</small>}
      {entering.isError ? <ProblemNote error={entering.error} /> : null}
    </div>
  );
};
