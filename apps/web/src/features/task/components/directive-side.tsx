import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { ActForm } from '../../../shared/acts/components/act-form.js';
import { ActsPanel } from '../../../shared/acts/components/acts-panel.js';
import { DoneNote } from '../../../shared/acts/components/done-note.js';
import { taskActsOf, type TaskActs } from '../../../shared/acts/model/acts.js';
import { formOn, formOnWhole, watchedOf, type Task } from '../../../shared/acts/model/form-on.js';
import { isFormAct, type ActTarget } from '../../../shared/acts/model/forms.js';
import { useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { isClerkIn } from '../model/entered.js';
import styles from './directive.module.css';
import type { DirectiveShown } from './use-directive.js';

export interface DirectiveSearch {
  /** The task whose acts stand beside. */
  task?: string;
  /** The act whose form is open. */
  act?: string;
  n?: number;
  notice?: string;
}

interface SideProps {
  shown: DirectiveShown;
  search: DirectiveSearch;
  /** What is decided on a page of its own. */
  decides: (act: string) => boolean;
}

const askedIn = ({ main, others }: TaskActs, { act, n, notice }: DirectiveSearch): Views['Can'] | undefined =>
  [main, ...others].find(
    (can) => can?.act === act && (n === undefined || can?.n === n) && (notice === undefined || can?.noticeId === notice),
  ) ?? undefined;

const useOpening = (directiveId: string, task: Task | undefined, decides: SideProps['decides']) => {
  const navigate = useNavigate();
  const params = { directiveId };
  const open = ({ act, n, noticeId: notice }: Views['Can']): void => {
    if (task !== undefined && decides(act))
      void navigate({ to: '/directives/$directiveId/tasks/$taskId', params: { ...params, taskId: task.id }, search: { act, n, notice } });
    else void navigate({ to: '/directives/$directiveId', params, search: { task: task?.id, act, n, notice }, resetScroll: false });
  };
  const close = (): void => void navigate({ to: '/directives/$directiveId', params, search: { task: task?.id }, resetScroll: false });
  return { open, close };
};

/** Where the whole leads besides its forms. */
const Elsewhere = ({ directive }: { directive: Views['Directive'] }): ReactNode => {
  const t = useWords('directive');
  const decide = useWords('decide');
  const params = { directiveId: directive.id };
  const may = (act: string): boolean => directive.can?.some((can) => can.act === act) === true;
  return (
    <>
      {may('DecideRegistration') ? (
        <Link to="/directives/$directiveId/registration" params={params}>
          {t('registration')}
        </Link>
      ) : null}
      {may('MarkRead') ? (
        <Link to="/directives/$directiveId/instruction" params={params}>
          {decide('instruction.title')}
        </Link>
      ) : null}
      {may('FileSignedPaper') ? (
        <Link to="/directives/$directiveId/for-signature" params={params}>
          {t('forSignature')}
        </Link>
      ) : null}
      {may('MarkCirculationRead') ? <Link to="/to-read">{t('toRead')}</Link> : null}
    </>
  );
};

/** What may be done: with the task that was picked, else with the whole. */
const Acts = ({ shown, search, decides, onDone }: SideProps & { onDone: (can: Views['Can'] | null) => void }): ReactNode => {
  const t = useWords('directive');
  const whole = useWords('task');
  const { directive, me, own, nameOf, watched } = shown;
  const task = directive.tasks.find(({ id }) => id === search.task);
  const acts = task === undefined ? shown.acts : taskActsOf(task, []);
  const opening = useOpening(directive.id, task, decides);
  const open = (can: Views['Can']): void => {
    onDone(null);
    opening.open(can);
  };
  const asked = askedIn(acts, search);
  const target: ActTarget = { directiveId: directive.id, taskId: task?.id ?? null, n: asked?.n, noticeId: asked?.noticeId };
  const readers = new Set([me.id, ...me.actingFor.map(({ principalId }) => principalId)]);
  if (asked !== undefined && isFormAct(asked.act))
    return (
      <ActForm
        key={`${task?.id ?? ''}-${asked.act}-${asked.n ?? asked.noticeId ?? ''}`}
        {...{ act: asked.act, can: asked, own, nameOf, target }}
        on={
          task === undefined
            ? formOnWhole(directive, watched)
            : { ...formOn(task, own, asked.n, watchedOf(directive, task, readers)), directive }
        }
        person={me.id}
        asClerk={task !== undefined && isClerkIn(me, task)}
        onClose={opening.close}
        onDone={() => onDone(asked)}
      />
    );
  return (
    <>
      <section className={classes(cardClass, styles.sheet)} aria-labelledby="acts">
        <h2 id="acts">{task?.title ?? t('whole')}</h2>
        {task === undefined ? null : <small>{nameOf(task.lead)}</small>}
        <ActsPanel key={task?.id ?? ''} {...{ acts, nameOf, target }} onOpen={open} onDone={onDone} />
        {task === undefined ? (
          <Elsewhere directive={directive} />
        ) : (
          <>
            <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId: directive.id, taskId: task.id }}>
              {whole('open')}
            </Link>
            <Link to="/directives/$directiveId" params={{ directiveId: directive.id }} resetScroll={false}>
              {t('backToWhole')}
            </Link>
          </>
        )}
      </section>
      {task === undefined && directive.tasks.length > 0 ? <small>{t('pickTask')}</small> : null}
    </>
  );
};

/** What may be done, below what has just been done. */
export const DirectiveSide = (props: SideProps): ReactNode => {
  const about = props.search.task ?? '';
  const [done, setDone] = useState<{ about: string; can: Views['Can'] } | null>(null);
  return (
    <>
      <DoneNote done={done?.about === about ? done.can : null} />
      <Acts {...props} onDone={(can) => setDone(can === null ? null : { about, can })} />
    </>
  );
};
