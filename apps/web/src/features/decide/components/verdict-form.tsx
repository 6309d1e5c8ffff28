import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import type { Views } from '@duban/api-client';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import type { Kept } from '../../../shared/forms/use-kept.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { fieldsRefused, isRefusal } from '../../../shared/problems/problem-words.js';
import { Button } from '../../../shared/ui/button.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { sendVerdict, type Target } from '../api/decide.js';
import { bodyOf, missingOf, type Decidable, type Said, type Verdict } from '../model/verdicts.js';
import styles from './decide.module.css';
import { verdictKey } from './verdict-words.js';

/** What goes with consent besides its words: sent with it, or first to be mended. */
export interface Along {
  body: object;
  wrong: string | null;
}

interface VerdictFormProps {
  act: Decidable;
  verdict: Verdict;
  can: Views['Can'];
  target: Target;
  kept: Kept<Said>;
  /** What stands in it before anything is typed: a notice's draft, the date that was asked for. */
  offered: Said;
  along: Along | undefined;
  /** Drawn below a date while it is being chosen. */
  ofDue: ((due: string) => ReactNode) | undefined;
  nameOf: (id: string) => string;
  onBack: () => void;
  onDone: (verdict: Verdict) => void;
}

/** One way of answering, with its words. What was typed is kept on the device, and one key with it: pressed twice it is one deed. */
export const VerdictForm = ({
  act,
  verdict,
  can,
  target,
  kept,
  offered,
  along,
  ofDue,
  nameOf,
  onBack,
  onDone,
}: VerdictFormProps): ReactNode => {
  const t = useWords('decide');
  const form = useWords('form');
  const app = useWords('app');
  const days = useDays();
  const language = useLocale() === 'en' ? 'en' : 'zh';
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [tried, setTried] = useState(false);
  const said: Said = { words: { ...offered.words, ...kept.draft.words }, due: kept.draft.due === '' ? offered.due : kept.draft.due };
  const beside = verdict.id === 'agree' ? along : undefined;
  const sending = useMutation({
    mutationFn: () =>
      sendVerdict(
        verdict.sends,
        target,
        { ...bodyOf(verdict, said, t('noWords'), can.actingFor), ...beside?.body },
        `${kept.key}.${verdict.id}`,
      ),
    onSuccess: async () => {
      kept.clear();
      onDone(verdict);
      await queries.invalidateQueries();
    },
  });
  useEffect(() => heading.current?.focus(), [verdict.id]);
  const missing = missingOf(verdict, said);
  const wrong = beside?.wrong ?? null;
  const refused = fieldsRefused(sending.error, language);
  const key = verdictKey(act, verdict.id);
  const label = t(`words.${key}`);
  const needed = (field: string, is: boolean): string | undefined => (tried && is ? form('required', { field }) : undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!missing.words && !missing.due && !wrong && !sending.isPending) sending.mutate();
  };
  const atFields = refused[verdict.words] !== undefined || refused.due !== undefined;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={t(`verdict.${key}`)}>
      <h2 ref={heading} tabIndex={-1}>
        {t(`verdict.${key}`)}
      </h2>
      {can.actingFor ? <p className={styles.proxy}>{form('actingFor', { unit: nameOf(can.actingFor.departmentId) })}</p> : null}
      {verdict.dated ? (
        <WrittenField
          kind="day"
          required
          label={t('due')}
          value={said.due}
          hint={said.due === '' ? undefined : form('chosenDay', { date: days.date(civilOf(`${said.due}T00:00:00+08:00`)) })}
          error={refused.due ?? needed(t('due'), missing.due)}
          onChange={(due) => kept.change((now) => ({ ...now, due }))}
        />
      ) : null}
      {verdict.dated ? ofDue?.(said.due) : null}
      <WrittenField
        kind={verdict.id === 'release' ? 'paper' : 'long'}
        required={verdict.needed}
        label={label}
        hint={verdict.needed ? undefined : t('noWordsHint', { words: t('noWords') })}
        value={said.words[verdict.id] ?? ''}
        error={refused[verdict.words] ?? needed(label, missing.words)}
        onChange={(text) => kept.change((now) => ({ ...now, words: { ...now.words, [verdict.id]: text } }))}
      />
      {tried && wrong !== null ? (
        <p className={styles.wrong} role="alert">
          {wrong}
        </p>
      ) : null}
      {sending.isError && !atFields ? <ProblemNote error={sending.error} /> : null}
      <div className={styles.buttons}>
        <Button kind="go" type="submit" isPending={sending.isPending}>
          {sending.isPending ? app('submitting') : sending.isError && !isRefusal(sending.error) ? form('again') : t(`confirm.${key}`)}
        </Button>
        <Button onPress={onBack}>{form('back')}</Button>
      </div>
    </form>
  );
};
