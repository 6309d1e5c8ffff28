import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { Checkbox } from '../../../shared/ui/checkbox.js';
import { classes } from '../../../shared/ui/class-names.js';
import type { Shape } from '../../../shared/status/standing.js';
import { Status } from '../../../shared/ui/status.js';
import { isOpen, type Card } from '../model/cards.js';
import { DraftFacts } from './draft-facts.js';
import styles from './drafts.module.css';
import { ReasonForm } from './reason-form.js';

export type Mode = 'edit' | 'discard' | 'restore' | null;

interface CardProps {
  card: Card;
  isNow: boolean;
  isLit: boolean;
  isChosen: boolean;
  isChoosable: boolean;
  busy: boolean;
  mode: Mode;
  /** The form, while the draft is changed. */
  editor: ReactNode;
  matches: ReactNode;
  /** Drafts that are much the same, by their titles. */
  alike: readonly { id: string; title: string; percent: number }[];
  /** The sentences that it rests on; where the text is not beside it. */
  source: string | null;
  nameOf: (id: string) => string;
  onGo: () => void;
  onHover: (on: boolean) => void;
  onChoose: (on: boolean) => void;
  onAlike: (id: string) => void;
  onConfirm: () => void;
  onMode: (mode: Mode) => void;
  onMerge: () => void;
  onReason: (deed: 'discard' | 'restore', reason: string) => void;
}

const SHAPES: Record<Card['status'], Shape> = { suggested: 'wait', confirmed: 'fine', merged: 'held', discarded: 'held', joined: 'fine' };

const Acts = ({
  card,
  busy,
  onConfirm,
  onMode,
  onMerge,
}: Pick<CardProps, 'card' | 'busy' | 'onConfirm' | 'onMode' | 'onMerge'>): ReactNode => {
  const t = useWords('intake');
  const { acts } = card;
  const open = isOpen(card);
  return (
    <div className={styles.buttons}>
      {open && acts.has('ConfirmDraft') ? (
        <Button kind="go" isDisabled={busy} onPress={onConfirm}>
          {t('act.confirm')} <kbd aria-hidden="true">Enter</kbd>
        </Button>
      ) : null}
      {acts.has('CorrectDraft') ? (
        <Button isDisabled={busy} onPress={() => onMode('edit')}>
          {t(open ? 'act.edit' : 'act.correct')} <kbd aria-hidden="true">E</kbd>
        </Button>
      ) : null}
      {open ? (
        <Button isDisabled={busy} onPress={onMerge}>
          {t('act.merge')} <kbd aria-hidden="true">M</kbd>
        </Button>
      ) : null}
      {acts.has('DiscardDraft') ? (
        <Button isDisabled={busy} onPress={() => onMode('discard')}>
          {t('act.discard')} <kbd aria-hidden="true">X</kbd>
        </Button>
      ) : null}
      {acts.has('RestoreDraft') ? (
        <Button isDisabled={busy} onPress={() => onMode('restore')}>
          {t('act.restore')}
        </Button>
      ) : null}
    </div>
  );
};

/** What became of it, and who said so. */
const State = ({ card, nameOf }: Pick<CardProps, 'card' | 'nameOf'>): ReactNode => {
  const t = useWords('intake');
  const days = useDays();
  const { status, decided, directiveId, directiveNumber } = card;
  return (
    <small className={styles.state}>
      {decided === null
        ? null
        : `${t('drafts.by', { name: nameOf(decided.by), date: days.moment(decided.at) })}${t('colon')}${decided.reason}`}
      {directiveId === null || status === 'suggested' ? null : (
        <>
          {' '}
          <Link to="/directives/$directiveId" params={{ directiveId }}>
            {directiveNumber === null ? t('drafts.state.joined') : t('drafts.number', { number: directiveNumber })}
          </Link>
        </>
      )}
    </small>
  );
};

/** One draft: a line, and all of it while it is the one in view. */
export const DraftCard = (props: CardProps): ReactNode => {
  const { card, isNow, isLit, isChosen, isChoosable, busy, mode, editor, matches, alike, source, nameOf } = props;
  const t = useWords('intake');
  const title = `draft-${card.id}-title`;
  return (
    <li
      id={`draft-${card.id}`}
      className={classes(styles.draft, isNow && styles.draftNow, isLit && styles.draftLit, !isOpen(card) && styles.draftDone)}
      aria-labelledby={title}
      aria-current={isNow ? 'true' : undefined}
      tabIndex={-1}
      onPointerEnter={() => props.onHover(true)}
      onPointerLeave={() => props.onHover(false)}
      onFocus={() => props.onHover(true)}
      onBlur={() => props.onHover(false)}
    >
      <div className={styles.draftHead}>
        {isChoosable ? (
          <Checkbox isSelected={isChosen} aria-label={t('drafts.select', { title: card.title })} onChange={props.onChoose} />
        ) : null}
        <h3 id={title}>
          {isNow ? (
            card.title
          ) : (
            <button type="button" className={styles.go} onClick={props.onGo}>
              {card.title}
            </button>
          )}
        </h3>
        <Status shape={SHAPES[card.status]}>{t(`drafts.state.${card.status}`)}</Status>
      </div>
      {isNow ? (
        <>
          {source === null ? null : <p className={styles.quote}>{source}</p>}
          {mode === 'edit' ? editor : <DraftFacts card={card} nameOf={nameOf} />}
          {isOpen(card) ? null : <State card={card} nameOf={nameOf} />}
          {matches}
          {mode === 'edit' || !isOpen(card)
            ? null
            : alike.map(({ id, title: other, percent }) => (
                <p key={id} className={styles.alike}>
                  <small>{t('drafts.alike', { title: other, percent })}</small>{' '}
                  <Button kind="quiet" onPress={() => props.onAlike(id)}>
                    {t('drafts.choose')}
                  </Button>
                </p>
              ))}
          {mode === 'discard' || mode === 'restore' ? (
            <ReasonForm
              key={mode}
              label={mode === 'discard' ? t('reason.discard') : t('reason.label')}
              submit={t(`act.${mode}`)}
              offered={mode === 'restore' ? t('reason.restore') : ''}
              common={mode === 'discard' ? [t('reason.guidance'), t('reason.done'), t('reason.routine')] : []}
              busy={busy}
              onBack={() => props.onMode(null)}
              onSend={(reason) => props.onReason(mode, reason)}
            />
          ) : null}
          {mode === null ? <Acts {...props} /> : null}
        </>
      ) : (
        <Brief card={card} nameOf={nameOf} />
      )}
    </li>
  );
};

/** Who and what is missing, in a line. */
const Brief = ({ card, nameOf }: Pick<CardProps, 'card' | 'nameOf'>): ReactNode => {
  const t = useWords('intake');
  const [order] = card.content?.tasks ?? [];
  const doing = order === undefined ? [] : order.shape === 'parallel' ? [...(order.units ?? []), order.unitsOf ?? []].flat() : order.leads;
  return (
    <small className={styles.brief}>
      {doing.length > 0 ? <span>{`${doing.map(nameOf).join(t('and'))} ${t('drafts.lead')}`}</span> : null}
      {isOpen(card) && card.gaps.length > 0 ? (
        <span className={styles.ask}>
          {t(card.gaps.includes('leads') ? 'drafts.askLead' : card.gaps.includes('collator') ? 'drafts.askCollator' : 'drafts.askLeader')}
        </span>
      ) : null}
    </small>
  );
};
