import { GRADE_LABELS, URGENCY_LABELS } from '@duban/words';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { directiveQuery } from '../../../shared/api/directive.js';
import { homeQuery } from '../../../shared/api/home.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass, Paper } from '../../../shared/ui/surfaces.js';
import { directivePlace } from '../api/decide.js';
import { askedOf, type Verdict } from '../model/verdicts.js';
import styles from './decide.module.css';
import { Gone } from './gone.js';
import { PageHead } from './page-head.js';
import { Orders } from './orders.js';
import { Decided, VerdictPanel } from './verdict-panel.js';

const ACT = 'DecideRegistration';

/** 立项审批: what is to be looked after, on whose ground, and who would get it at once. */
export const RegistrationPage = ({ directiveId }: { directiveId: string }): ReactNode => {
  const t = useWords('decide');
  const task = useWords('task');
  const days = useDays();
  const say = useSaid();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: directive } = useSuspenseQuery(directiveQuery(directiveId));
  const nameOf = useNameOf(home, directive);
  const [decided, setDecided] = useState<Verdict | null>(null);
  const { can, cannot } = askedOf(directive, { act: ACT });
  const { number, source, title, grade, urgency, requirement, closureStandard, basis, orders } = directive;
  const words = basis.length === 0 ? [requirement] : basis.map(({ text }) => text);
  return (
    <div className={styles.page}>
      <PageHead
        above={
          <>
            {' '}
            {number === null ? null : `${number} · `}
            {task('source', { date: days.short(civilOf(`${source.date}T00:00:00+08:00`)), title: source.title })}
          </>
        }
        title={title}
        below={[say(GRADE_LABELS[grade]), ...(urgency === 'normal' ? [] : [say(URGENCY_LABELS[urgency])])].join(' · ')}
      />
      <div className={styles.body}>
        <section className={classes(cardClass, styles.sheet)} aria-labelledby="proposal">
          <h2 id="proposal">{t('proposal')}</h2>
          <small>
            {t('proposedBy', { name: nameOf(directive.proposedBy ?? directive.registeredBy), date: days.moment(directive.registeredAt) })}
          </small>
          <div className={styles.part}>
            <h3>{task('requirement')}</h3>
            {words.map((text, n) => (
              <Paper key={n}>{text}</Paper>
            ))}
          </div>
          <div className={styles.part}>
            <h3>{t('standard')}</h3>
            <p className={styles.standard}>{closureStandard}</p>
          </div>
          <div className={styles.part}>
            <h3>{t('givenOut')}</h3>
            {orders.length === 0 ? <p>{t('givenOutLater')}</p> : <Orders orders={orders} nameOf={nameOf} />}
          </div>
          <small>{task('leader', { name: nameOf(directive.leaderInCharge) })}</small>
        </section>
      </div>
      <div className={styles.side}>
        <div className={classes(cardClass, styles.bottom)}>
          {decided !== null ? (
            <Decided act={ACT} verdict={decided} of={{ directiveId, taskId: null }} />
          ) : can === null ? (
            <Gone cannot={cannot} />
          ) : (
            <VerdictPanel
              act={ACT}
              all={directive.can ?? []}
              person={home.me.id}
              target={{ place: directivePlace(directiveId) }}
              onDone={setDecided}
              {...{ can, nameOf }}
            />
          )}
        </div>
      </div>
    </div>
  );
};
