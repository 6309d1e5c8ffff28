import { GRADE_LABELS } from '@duban/words';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { departmentsQuery, peopleQuery } from '../../../shared/api/organisation.js';
import { dueDayOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { ChoiceField, DayField } from '../../../shared/ui/plain-fields.js';
import type { Card, Content, Due } from '../model/cards.js';
import { contentOf, dayOfDue, flawsOf, needsReason, type Edit, type Flaw } from '../model/edit.js';
import { leaderFor, leadersNow } from '../model/units.js';
import styles from './drafts.module.css';
import { PastStandards } from './past-standards.js';
import { SendOrBack } from './send-or-back.js';
import { SplittableField } from './splittable-field.js';
import { UnknownUnit } from './unknown-unit.js';
import { UnitPicker } from './unit-picker.js';

interface EditorProps {
  title: string;
  submit: string;
  /** What it was before: what the form does not show stays so. */
  before: Content;
  /** null: a draft of one's own, which always says why. */
  card: Pick<Card, 'status' | 'questions' | 'unknown' | 'standardAssumed' | 'gaps'> | null;
  edit: Edit;
  busy: boolean;
  /** Days that the source names besides. */
  readings: readonly Due[];
  nameOf: (id: string) => string;
  onChange: (edit: Edit) => void;
  onBack: () => void;
  /** Makes what stands behind the cursor a draft of its own; null where that makes no sense. */
  onSplit: ((cursor: number) => void) | null;
  onSend: (content: Content & { leaderInCharge: string }, reason: string) => void;
  /** 汇总单位: how many others lack it too, and how all of them get this one’s. */
  alike?: { count: number; send: (content: Content & { leaderInCharge: string }, reason: string) => void };
}

const GRADES = ['routine', 'key', 'major'] as const;

/** A draft as a form; what the source leaves open is asked first. */
export const DraftEditor = (props: EditorProps): ReactNode => {
  const { title, submit, before, card, edit, busy, readings, nameOf, onChange, onBack, onSplit, onSend, alike } = props;
  const t = useWords('intake');
  const say = useSaid();
  const days = useDays();
  const { data: units } = useQuery(departmentsQuery);
  const { data: people } = useQuery(peopleQuery);
  const heading = useRef<HTMLHeadingElement>(null);
  const [tried, setTried] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const [gap] = card?.gaps ?? [];
  useEffect(() => {
    if (gap !== 'leads' && gap !== 'collator') heading.current?.focus();
    // where the form begins, not where it goes on
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const asksReason = card === null || needsReason(card);
  const flaws = flawsOf(edit, before, asksReason);
  const flaw = (name: Flaw): string | undefined => (tried && flaws.includes(name) ? t(`edit.flaw.${name}`) : undefined);
  const put = (part: Partial<Edit>): void => onChange({ ...edit, ...part });
  const [order] = before.tasks;
  const parallel = order?.shape === 'parallel';
  const all = units?.items ?? [];
  const lead = (leads: string[]): void => put({ leads, ...(edit.leader === '' ? { leader: leaderFor(all, leads) } : {}) });
  const leaders = leadersNow(people?.items ?? [], now);
  const candidates = [...new Set(card?.questions.flatMap(({ departmentIds }) => departmentIds))];
  const send = (event: Pick<FormEvent, 'preventDefault'>, to = onSend): void => {
    event.preventDefault();
    setTried(true);
    if (flaws.length === 0) to(contentOf(edit, before, { readings, duty: t('edit.duty') }), edit.reason.trim());
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => send(event)}
      noValidate
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onBack();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event, event.shiftKey ? alike?.send : onSend);
      }}
    >
      <h3 ref={heading} tabIndex={-1} data-editing>
        {title}
      </h3>
      {card?.unknown.map((name) => (
        <UnknownUnit
          key={name}
          {...{ name, nameOf }}
          units={all}
          lead={edit.leads[0]}
          onPick={(unit) => lead([...edit.leads.filter((one) => one !== unit), unit])}
        />
      ))}
      <UnitPicker
        label={t(parallel ? 'edit.units' : 'edit.leads')}
        units={all}
        chosen={edit.leads}
        asked={gap === 'leads'}
        error={flaw('leads')}
        {...{ candidates, nameOf }}
        onChange={lead}
      />
      {parallel ? (
        <UnitPicker
          label={t('edit.collator')}
          units={all}
          most={1}
          asked={gap === 'collator'}
          chosen={edit.collator === '' ? [] : [edit.collator]}
          error={flaw('collator')}
          nameOf={nameOf}
          onChange={([collator = '']) => put({ collator })}
        />
      ) : null}
      <UnitPicker
        label={t('edit.assists')}
        units={all}
        chosen={edit.assists}
        error={flaw('both')}
        nameOf={nameOf}
        onChange={(assists) => put({ assists })}
      />
      {order?.kind === 'standing' ? null : (
        <>
          <DayField label={t('edit.day')} value={edit.day} onChange={(day) => put({ day })} />
          {edit.day === '' ? <small>{t('edit.dayHint')}</small> : null}
          {readings.length === 0 ? null : (
            <div className={styles.common}>
              <small>{t('edit.readings')}</small>
              {readings.map((due) => (
                <Button key={due.at} kind="quiet" onPress={() => put({ day: dayOfDue(due) })}>
                  {days.date(dueDayOf(due.at))}
                  {due.phrase === undefined ? '' : `“${due.phrase}”`}
                </Button>
              ))}
            </div>
          )}
        </>
      )}
      <WrittenField
        label={t('edit.standard')}
        required
        value={edit.standard}
        hint={card === null || card.standardAssumed ? t('edit.standardHint') : undefined}
        error={flaw('standard')}
        onChange={(standard) => put({ standard })}
      />
      {card === null || card.standardAssumed ? (
        <PastStandards lead={edit.leads[0]} now={edit.standard} onPick={(standard) => put({ standard })} />
      ) : null}
      <WrittenField
        kind="line"
        label={t('edit.name')}
        required
        value={edit.title}
        error={flaw('title')}
        onChange={(name) => put({ title: name.slice(0, 200) })}
      />
      <SplittableField
        label={t('edit.requirement')}
        value={edit.requirement}
        error={flaw('requirement')}
        onChange={(requirement) => put({ requirement })}
        onSplit={onSplit}
      />
      <ChoiceField
        label={t('edit.leader')}
        value={edit.leader}
        error={flaw('leader')}
        choices={[{ id: '', label: t('edit.choose') }, ...leaders.map(({ id }) => ({ id, label: nameOf(id) }))]}
        onChange={(leader) => put({ leader })}
      />
      <ChoiceField
        label={t('edit.grade')}
        value={edit.grade}
        choices={GRADES.map((id) => ({ id, label: say(GRADE_LABELS[id]) }))}
        onChange={(grade) => put({ grade })}
      />
      <WrittenField
        kind="line"
        label={t('edit.reason')}
        required={asksReason}
        value={edit.reason}
        error={flaw('reason')}
        onChange={(reason) => put({ reason })}
      />
      <SendOrBack {...{ submit, busy, onBack }} />
      {alike === undefined ? null : (
        <Button isDisabled={busy} onPress={() => send({ preventDefault: () => undefined }, alike.send)}>
          {t('edit.sameCollator', { count: alike.count })} <kbd aria-hidden="true">Ctrl+Shift+Enter</kbd>
        </Button>
      )}
      <small>{t('edit.kept')}</small>
    </form>
  );
};
