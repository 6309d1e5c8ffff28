import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useCommandKey } from '../../api/command-key.js';
import { useSaid, useWords } from '../../i18n/words.js';
import { ProblemNote } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { sendAct } from '../api/send.js';
import type { TaskActs } from '../model/acts.js';
import { isFormAct, type ActTarget } from '../model/forms.js';
import { classes } from '../../ui/class-names.js';
import styles from './acts.module.css';

interface PanelProps {
  acts: TaskActs;
  target: ActTarget;
  nameOf: (id: string) => string;
  /** Opens the form of an act: the address says which. */
  onOpen: (can: Views['Can']) => void;
  /** What was one click is in the record. */
  onDone?: (can: Views['Can']) => void;
}

/** 签收 is one click; everything else opens its form. */
const useActing = ({ target, onOpen, onDone }: Pick<PanelProps, 'target' | 'onOpen' | 'onDone'>) => {
  const queries = useQueryClient();
  const { key, renew } = useCommandKey();
  const receiving = useMutation({
    mutationFn: ({ actingFor }: Views['Can']) => sendAct('ReceiveTask', target, actingFor ? { actingFor } : {}, key),
    onSuccess: async (_, can) => {
      renew();
      await queries.invalidateQueries();
      onDone?.(can);
    },
  });
  const act = (can: Views['Can']): void => (isFormAct(can.act) ? onOpen(can) : receiving.mutate(can));
  return { act, receiving };
};

export const ActsPanel = ({ acts: { main, others, notNow }, target, nameOf, onOpen, onDone }: PanelProps): ReactNode => {
  const t = useWords('task');
  const app = useWords('app');
  const say = useSaid();
  const { act, receiving } = useActing({ target, onOpen, ...(onDone ? { onDone } : {}) });
  const [all, setAll] = useState(false);
  // For whom else it is done stands on the button itself.
  const nameOfAct = ({ name, actingFor }: Views['Can']): string =>
    actingFor === undefined ? say(name) : t('actFor', { act: say(name), unit: nameOf(actingFor.departmentId) });
  const more = others.length > 0 || notNow.length > 0;
  return (
    <>
      {receiving.isError ? (
        <ProblemNote error={receiving.error} onAgain={() => receiving.variables && receiving.mutate(receiving.variables)} />
      ) : null}
      {main === null && others.length === 0 ? <p>{t('nothing')}</p> : null}
      <div className={styles.acts}>
        {main === null ? null : (
          <Button kind="go" isPending={receiving.isPending} onPress={() => act(main)}>
            {receiving.isPending ? app('submitting') : nameOfAct(main)}
          </Button>
        )}
        {more ? (
          <span className={styles.onPhone}>
            <Button aria-expanded={all} onPress={() => setAll(!all)}>
              {t('others')}
            </Button>
          </span>
        ) : null}
        <span className={classes(styles.acts, styles.more)} data-all={all || undefined}>
          {others.map((can) => (
            <Button key={`${can.act}-${can.n ?? can.noticeId ?? ''}`} onPress={() => act(can)}>
              {nameOfAct(can)}
            </Button>
          ))}
        </span>
      </div>
      {main?.act === 'ReceiveTask' ? <small className={styles.hint}>{t('receiptHint')}</small> : null}
      {notNow.length > 0 ? (
        <details className={classes(styles.notNow, styles.more)} data-all={all || undefined}>
          <summary>{t('notNow')}</summary>
          <ul>
            {notNow.map(({ act: type, n, name, title, advice }) => (
              <li key={`${type}-${n ?? ''}`}>
                {say(name)}
                {t('colon')}
                {say(title)}
                {t('stop')}
                {say(advice)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
};
