import { postTo } from '@duban/api-client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../../../shared/api/client.js';
import { directiveQuery } from '../../../shared/api/directive.js';
import { homeQuery } from '../../../shared/api/home.js';
import { useKept } from '../../../shared/forms/use-kept.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { Checkbox } from '../../../shared/ui/checkbox.js';
import { classes } from '../../../shared/ui/class-names.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { cardClass, Note } from '../../../shared/ui/surfaces.js';
import { directivePlace } from '../api/decide.js';
import { bodyOf, missingIn, NO_INSTRUCTION, saysNothing, type Instruction, type Ordered } from '../model/instruction.js';
import { askedOf } from '../model/verdicts.js';
import styles from './decide.module.css';
import { Gone } from './gone.js';
import { OrderFields } from './order-fields.js';

const FIELDS = { words: 'words', unit: 'unit', due: 'due', title: 'name', standard: 'standard' } as const;

/** 批示: words of a leader on running work, told to whoever is at it; without any words it says that it was read. */
export const InstructionPage = ({ directiveId, task, about }: { directiveId: string; task?: string; about: ReactNode }): ReactNode => {
  const t = useWords('decide');
  const form = useWords('form');
  const app = useWords('app');
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: directive } = useSuspenseQuery(directiveQuery(directiveId));
  const queries = useQueryClient();
  const kept = useKept(`duban:draft:${home.me.id}:Instruction:${directiveId}:${task ?? ''}`, NO_INSTRUCTION, saysNothing);
  const [tried, setTried] = useState(false);
  const [given, setGiven] = useState(false);
  const { can, cannot } = askedOf(directive, { act: 'MarkRead' });
  const found = directive.tasks.find(({ id }) => id === task);
  const said = kept.draft;
  const missing = missingIn(said);
  const change = (more: Partial<Instruction>): void => kept.change((now) => ({ ...now, ...more }));
  const errorOf = (field: Ordered): string | undefined =>
    tried && missing.includes(field) ? form('required', { field: t(`instruction.${FIELDS[field]}`) }) : undefined;
  const sending = useMutation({
    mutationFn: () => {
      const body = bodyOf(said, { taskId: found?.id, leaderInCharge: directive.leaderInCharge });
      return postTo(api, `${directivePlace(directiveId)}/readings`, body, kept.key);
    },
    onSuccess: async () => {
      kept.clear();
      setGiven(true);
      await queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0 && !sending.isPending) sending.mutate();
  };
  const back = (
    <Link to="/directives/$directiveId" params={{ directiveId }}>
      {t('whole')}
    </Link>
  );
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <small>{directive.number}</small>
        <h1 className={styles.title}>{found?.title ?? directive.title}</h1>
        {back}
      </div>
      <div className={styles.body}>{about}</div>
      <div className={styles.side}>
        <div className={classes(cardClass, styles.bottom)}>
          {given ? (
            <Note done title={t('instruction.given')} />
          ) : can === null ? (
            <Gone cannot={cannot} />
          ) : (
            <form className={styles.form} onSubmit={submit} noValidate aria-label={t('instruction.title')}>
              <h2>{t('instruction.title')}</h2>
              <WrittenField
                label={t('instruction.words')}
                hint={t('instruction.hint')}
                value={said.words}
                error={errorOf('words')}
                onChange={(words) => change({ words })}
              />
              <Checkbox isSelected={said.ordered} onChange={(ordered) => change({ ordered })}>
                {t('instruction.ordered')}
              </Checkbox>
              {said.ordered ? <OrderFields {...{ said, errorOf, change }} /> : null}
              {sending.isError ? <ProblemNote error={sending.error} /> : null}
              <div className={styles.buttons}>
                <Button kind="go" type="submit" isPending={sending.isPending}>
                  {sending.isPending ? app('submitting') : t(saysNothing(said) ? 'instruction.read' : 'instruction.give')}
                </Button>
              </div>
            </form>
          )}
        </div>
      </div>
    </div>
  );
};
