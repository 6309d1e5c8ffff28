import { DIRECTIVE_STATUS_LABELS } from '@duban/words';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useState, type FormEvent, type ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { SIZES, USUAL_SIZE, type SampleSearch } from '../../../shared/status/audit-search.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { LineField } from '../../../shared/ui/plain-fields.js';
import { cardClass, Loading } from '../../../shared/ui/surfaces.js';
import { sampleQuery } from '../api/audit.js';
import styles from './audit.module.css';

/** What was drawn, so that whoever was there can sign it and draw it again. */
const Drawn = ({ seed, size, asOf }: { seed: string; size: number; asOf: string }): ReactNode => {
  const t = useWords('audit');
  const say = useSaid();
  const days = useDays();
  const { data } = useSuspenseQuery(sampleQuery({ seed, size, asOf }));
  return (
    <section className={classes(cardClass, styles.drawn)} aria-labelledby="drawn">
      <h2 id="drawn">{t('drawn', { count: data.items.length })}</h2>
      <dl className={styles.terms}>
        <dt>{t('seed')}</dt>
        <dd>{data.seed}</dd>
        <dt>{t('population')}</dt>
        <dd>{t('populationOf', { count: data.population, at: days.moment(data.asOf) })}</dd>
        <dt>{t('method')}</dt>
        <dd>{t('methodWords')}</dd>
      </dl>
      <ol className={styles.draw}>
        {data.items.map(({ directiveId, directiveNumber, title, status, draw }) => (
          <li key={directiveId}>
            <Link to="/directives/$directiveId" params={{ directiveId }}>
              {title}
            </Link>{' '}
            <small>{[directiveNumber, say(DIRECTIVE_STATUS_LABELS[status])].filter(Boolean).join(' · ')}</small>
            <code className={styles.hash}>{draw}</code>
          </li>
        ))}
      </ol>
      <p className={classes(styles.witness, 'only-printed')}>{t('witness')}</p>
    </section>
  );
};

/** 抽样: drawn before witnesses from a seed that they give; the same seed draws the same. */
export const SamplePage = ({ search: { asOf, seed, size = USUAL_SIZE } }: { search: SampleSearch }): ReactNode => {
  const t = useWords('audit');
  const navigate = useNavigate();
  const { data: home } = useSuspenseQuery(homeQuery);
  const [given, setGiven] = useState(seed ?? '');
  const [many, setMany] = useState(size);
  const [tried, setTried] = useState(false);
  const draw = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    // as of now: what is drawn stays the same when the page is opened again
    if (given.trim() !== '') void navigate({ to: '/samples', search: { seed: given.trim(), size: many, asOf: home.asOf } });
  };
  return (
    <>
      <div className={styles.top}>
        <h1>
          {t('sample')} <small>{t('sampleLead')}</small>
        </h1>
        {seed === undefined ? null : <PrintButton />}
      </div>
      <form className={classes(cardClass, styles.seed, 'not-printed')} onSubmit={draw} noValidate aria-label={t('sample')}>
        <LineField
          label={t('seedGiven')}
          value={given}
          error={tried && given.trim() === '' ? t('seedNeeded') : undefined}
          onChange={setGiven}
        />
        <label className={styles.size}>
          {t('size')}
          <select value={many} onChange={({ target }) => setMany(SIZES.find((each) => each === Number(target.value)) ?? USUAL_SIZE)}>
            {SIZES.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <Button kind="go" type="submit">
          {t('draw')}
        </Button>
      </form>
      {seed === undefined || asOf === undefined ? null : (
        <Suspense fallback={<Loading />}>
          <Drawn {...{ seed, size, asOf }} />
        </Suspense>
      )}
      <PrintedBy name={home.me.name} asOf={asOf ?? home.asOf} />
    </>
  );
};
