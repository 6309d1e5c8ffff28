import { Fragment, type ReactNode } from 'react';
import { dueDayOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Card, Order } from '../model/cards.js';
import styles from './drafts.module.css';

interface FactsProps {
  card: Card;
  nameOf: (id: string) => string;
}

const Ask = ({ children }: { children: ReactNode }): ReactNode => <span className={styles.ask}>{children}</span>;

const Fact = ({ label, children }: { label: string; children: ReactNode }): ReactNode => (
  <div className={styles.fact}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** By when, how that was counted, and what it could mean besides. */
const Due = ({ card, order }: { card: Card; order: Order }): ReactNode => {
  const t = useWords('intake');
  const days = useDays();
  const date = (at: string): string => days.date(dueDayOf(at));
  const { due, standing } = order;
  if (standing !== undefined) return t('drafts.standing', { date: date(standing.reviewOn) });
  if (due)
    return due.origin === 'source'
      ? t('drafts.dueSource', { date: date(due.at), phrase: due.phrase ?? '' })
      : t('drafts.dueDecision', { date: date(due.at) });
  return card.policy === null
    ? t('drafts.dueNone')
    : t('drafts.duePolicy', { amount: card.policy.amount, unit: t(`unit.${unitKey(card.policy.unit)}`) });
};

const unitKey = (unit: string): 'calendar_day' | 'working_day' | 'hour' =>
  unit === 'working_day' ? 'working_day' : unit === 'hour' ? 'hour' : 'calendar_day';

const QUESTIONS = ['two_leads', 'responsible_units', 'unknown_doer', 'two_dates'] as const;

/** 牵头、配合、时限、标准: what a draft comes to, and what of it a person has to say. */
export const DraftFacts = ({ card, nameOf }: FactsProps): ReactNode => {
  const t = useWords('intake');
  const days = useDays();
  const { content, gaps, questions, unknown, standardAssumed } = card;
  if (content === null) return null;
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(t('and'));
  return (
    <>
      <dl className={styles.facts}>
        {content.tasks.map((order, n) => {
          const { shape, leads, units = [], unitsOf, collator, assists } = order;
          const doing = shape === 'parallel' ? [...units, ...(unitsOf === undefined ? [] : [unitsOf])] : leads;
          return (
            <Fragment key={n}>
              <Fact label={t(shape === 'parallel' ? 'drafts.units' : 'drafts.lead')}>
                {doing.length > 0 ? names(doing) : <Ask>{t('drafts.askLead')}</Ask>}
              </Fact>
              {shape === 'parallel' ? (
                <Fact label={t('drafts.collator')}>{collator === undefined ? <Ask>{t('drafts.askCollator')}</Ask> : nameOf(collator)}</Fact>
              ) : null}
              {assists.length === 0 ? null : (
                <Fact label={t('drafts.assist')}>{names(assists.map(({ departmentId }) => departmentId))}</Fact>
              )}
              <Fact label={t('drafts.due')}>
                <Due card={card} order={order} />
              </Fact>
            </Fragment>
          );
        })}
        <Fact label={t('drafts.standard')}>
          {content.closureStandard}
          {standardAssumed ? <Ask>{t('drafts.standardAssumed')}</Ask> : null}
        </Fact>
        <Fact label={t('drafts.leader')}>
          {content.leaderInCharge === null ? (
            <Ask>{t(gaps.includes('leads') ? 'drafts.askLead' : 'drafts.askLeader')}</Ask>
          ) : (
            nameOf(content.leaderInCharge)
          )}
        </Fact>
      </dl>
      {card.status === 'suggested' && (questions.length > 0 || unknown.length > 0) ? (
        <div className={styles.questions}>
          {unknown.map((name) => (
            <p key={name} className={styles.ask}>
              {t('drafts.unknown', { name })}
            </p>
          ))}
          {questions.map(({ kind, words, dues }, n) => (
            <p key={n} className={styles.ask}>
              {t(`drafts.question.${QUESTIONS.find((one) => one === kind) ?? 'other'}`, { words })}
              {dues.map((due) => ` ${t('drafts.dueOther', { date: days.date(dueDayOf(due.at)), phrase: due.phrase ?? '' })}`)}
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
};
