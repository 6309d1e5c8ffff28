import { MEANING_LABELS } from '@duban/words';
import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { Status } from '../../../shared/ui/status.js';
import { Paper } from '../../../shared/ui/surfaces.js';
import type { Case, Past } from '../model/case.js';
import styles from './decide.module.css';
import { Evidence } from './evidence.js';

interface CaseProps {
  about: Case;
  directiveId: string;
  nameOf: (id: string) => string;
  /** A closure without evidence says so; other requests need none. */
  evidenced: boolean;
}

const Signed = ({ signatures, nameOf }: { signatures: Case['signatures']; nameOf: CaseProps['nameOf'] }): ReactNode => {
  const t = useWords('decide');
  const task = useWords('task');
  const days = useDays();
  const say = useSaid();
  if (signatures.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('signed')}</h3>
      <ul>
        {signatures.map(({ level, actor, meaning, at, opinion }) => (
          <li key={level} className={styles.line}>
            <span>{opinion === '' ? t('noWords') : opinion}</span>
            <small>
              {task('signed', {
                name: actor.name ?? nameOf(actor.personId),
                post: actor.post ?? '',
                meaning: say(MEANING_LABELS[meaning]),
                date: days.moment(at),
              })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Before = ({ past, nameOf }: { past: readonly Past[]; nameOf: CaseProps['nameOf'] }): ReactNode => {
  const t = useWords('decide');
  const days = useDays();
  if (past.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('past', { count: past.length })}</h3>
      <ul>
        {past.map(({ id, kind, at, by, asked, answer, due }) => (
          <li key={id} className={styles.line}>
            <span>
              {due === null ? t(`became.${kind}`) : t('grantedTo', { date: days.due(due) })}
              {answer === '' ? null : (
                <>
                  {t('colon')}
                  {answer}
                </>
              )}
            </span>
            <small>{asked === '' ? null : t('askedThen', { words: asked })}</small>
            <small>
              {nameOf(by)} {days.moment(at)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What somebody asks for, in their words, with what shows it, who has signed it so far and how it went before. */
export const CaseView = ({ about, directiveId, nameOf, evidenced }: CaseProps): ReactNode => {
  const t = useWords('decide');
  const days = useDays();
  const { by, departmentId, at, lines, files, signatures, opposite, wanted, timely, proposed, past } = about;
  return (
    <>
      {at === null || by === null ? null : (
        <small>
          {departmentId === null ? null : `${nameOf(departmentId)} `}
          {nameOf(by)} {days.moment(at)} {timely === false ? <Status shape="soon">{t('untimely')}</Status> : null}
        </small>
      )}
      {opposite === null ? null : <p>{t('opposite', { unit: nameOf(opposite) })}</p>}
      {lines.map(({ label, text }) => (
        <div key={label} className={styles.part}>
          <h3>{t(`line.${label}`)}</h3>
          <Paper>{text}</Paper>
        </div>
      ))}
      {proposed === null ? null : <p>{t('proposed', { unit: nameOf(proposed) })}</p>}
      {wanted === null ? null : <p>{t(timely === null ? 'reviewOn' : 'wanted', { date: days.due(wanted) })}</p>}
      {evidenced || files.length > 0 ? (
        <section className={styles.part}>
          <h3>{t('evidence')}</h3>
          <Evidence files={files} directiveId={directiveId} />
        </section>
      ) : null}
      <Signed {...{ signatures, nameOf }} />
      <Before {...{ past, nameOf }} />
    </>
  );
};
