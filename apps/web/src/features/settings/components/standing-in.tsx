import { ROLE_LABELS } from '@duban/words';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { homeQuery, type Home } from '../../../shared/api/home.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { peopleQuery } from '../../../shared/api/organisation.js';
import { colleaguesOf } from '../../../shared/people/colleagues.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button, buttonClass } from '../../../shared/ui/button.js';
import { delegationsQuery } from '../api/settings.js';
import { standingInOf } from '../model/standing-in.js';
import { DelegationForm } from './delegation-form.js';
import { Section } from './section.js';
import styles from './settings.module.css';
import { useDeed } from './use-deed.js';

type Delegation = Views['Delegation'];

const useSpan = (): ((one: { from: string; until: string | null }) => string) => {
  const t = useWords('settings');
  const days = useDays();
  return ({ from, until }) => t('span', { from: days.moment(from), until: until === null ? t('noEnd') : days.due(until) });
};

const Line = ({ one, who, children }: { one: Delegation; who: string; children?: ReactNode }): ReactNode => {
  const t = useWords('settings');
  const say = useSaid();
  const span = useSpan();
  return (
    <li className={styles.line}>
      <span>
        {who}
        <small className={styles.under}>
          {[one.roles.map((role) => say(ROLE_LABELS[role])).join(t('and')), span(one), one.reference].join(' · ')}
        </small>
        {one.consent?.state === 'asked' ? <small className={styles.under}>{t('consentAsked')}</small> : null}
      </span>
      {children}
    </li>
  );
};

/** Whoever is to act for somebody else is given it by them; by whom, and who else can enter it. */
const HowToStandIn = ({ me }: { me: Home['me'] }): ReactNode => {
  const t = useWords('settings');
  const people = useWords('people');
  const { data } = useQuery(peopleQuery);
  const units = new Set(me.posts.map(({ departmentId }) => departmentId));
  const { own } = colleaguesOf(data?.items ?? [], { id: me.id, units }, new Date().toISOString());
  if (own.length === 0) return null;
  return <small>{t('howToStandIn', { names: own.map((one) => people('named', { ...one })).join(t('and')) })}</small>;
};

/** 不在岗与授权: for how long I am away, who acts for me, for whom I act. */
export const StandingIn = ({ me }: { me: Home['me'] }): ReactNode => {
  const t = useWords('settings');
  const span = useSpan();
  const { data } = useSuspenseQuery(delegationsQuery);
  const nameOf = useNameOf(data);
  const [open, setOpen] = useState(false);
  const deed = useDeed();
  const { data: home } = useSuspenseQuery(homeQuery);
  // by the clock that judges them, whatever that of the desk says
  const { given, received, toConsent, absences } = standingInOf(data, me.id, home.asOf);
  return (
    <>
      <Section title={t('absence')}>
        <ul>
          {absences.map((one) => (
            <li key={one.id} className={styles.line}>
              <span>
                {t(`kind.${one.kind}`)}
                <small className={styles.under}>{span(one)}</small>
              </span>
              <Button isDisabled={deed.isPending} onPress={() => deed.send(`/absences/${one.id}/end`)}>
                {t('endAbsence')}
              </Button>
            </li>
          ))}
        </ul>
        {absences.length === 0 ? <small>{t('present')}</small> : null}
        <div className={styles.acts}>
          <Link to="/leave" className={buttonClass()}>
            {t('leave')}
          </Link>
        </div>
      </Section>
      <Section title={t('delegation')}>
        <ul>
          {toConsent.map((one) => (
            <Line key={one.id} one={one} who={t('fromTo', { from: nameOf(one.principalId), to: nameOf(one.delegateId) })}>
              <span className={styles.acts}>
                <Button kind="go" isDisabled={deed.isPending} onPress={() => deed.send(`/delegations/${one.id}/consent`)}>
                  {t('consent')}
                </Button>
                <Button isDisabled={deed.isPending} onPress={() => deed.send(`/delegations/${one.id}/refusal`)}>
                  {t('refuse')}
                </Button>
              </span>
            </Line>
          ))}
          {given.map((one) => (
            <Line key={one.id} one={one} who={t('given', { name: nameOf(one.delegateId) })}>
              <Button
                aria-label={t('endOf', { name: nameOf(one.delegateId) })}
                isDisabled={deed.isPending}
                onPress={() => deed.send(`/delegations/${one.id}/end`)}
              >
                {t('end')}
              </Button>
            </Line>
          ))}
          {received.map((one) => (
            <Line key={one.id} one={one} who={t('received', { name: nameOf(one.principalId) })} />
          ))}
        </ul>
        {given.length + received.length + toConsent.length === 0 ? <small>{t('noDelegation')}</small> : null}
        <HowToStandIn me={me} />
        {deed.isError ? <ProblemNote error={deed.error} /> : null}
        {open ? (
          <DelegationForm me={me} onClose={() => setOpen(false)} />
        ) : (
          <div className={styles.acts}>
            <Button onPress={() => setOpen(true)}>{t('delegate')}</Button>
          </div>
        )}
      </Section>
    </>
  );
};
