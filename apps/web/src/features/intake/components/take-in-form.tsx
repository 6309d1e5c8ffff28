import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useCommandKey } from '../../../shared/api/command-key.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import fields from '../../../shared/ui/fields.module.css';
import { ChoiceField, DayField, LineField } from '../../../shared/ui/plain-fields.js';
import { cardClass, Note } from '../../../shared/ui/surfaces.js';
import { takeAmended, takeFile, takeText } from '../api/meetings.js';
import { askedBy, classifiedBy, isTakeable, kindIn, KINDS, NOTHING_TAKEN, type TakingIn } from '../model/taking-in.js';
import drafts from './drafts.module.css';
import styles from './intake.module.css';

/** Minutes that others amend. */
export interface Amended {
  meetingId: string;
  given: Pick<TakingIn, 'kind' | 'title' | 'date'>;
}

const FILES = '.docx,.xlsx,.txt,.csv,.md';

const FileField = ({ file, onFile }: { file: File | null; onFile: (file: File | null) => void }): ReactNode => {
  const t = useWords('intake');
  const id = useId();
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id}>
        {t('take.file')}
      </label>
      {/* drawn anew when it is taken out: the system’s own field forgets by no other way */}
      <input
        key={file === null ? 'none' : 'some'}
        id={id}
        type="file"
        accept={FILES}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onFile(target.files?.[0] ?? null)}
        hidden={file !== null}
      />
      {file === null ? (
        <small id={`${id}-hint`}>{t('take.fileHint')}</small>
      ) : (
        <span className={drafts.buttons}>
          {t('take.chosen', { name: file.name })}
          <Button kind="quiet" onPress={() => onFile(null)}>
            {t('take.remove')}
          </Button>
        </span>
      )}
    </div>
  );
};

interface Given {
  amends: Amended | null;
  onBack: () => void;
  /** What was declared open bears a mark: nothing of it was kept, and nothing of it stays here. */
  onClassified: (mark: string | null) => void;
}

/** 收文: a paper pasted or dropped; what the API asks back is answered in place. Amended minutes take the place of others, with a reason. */
export const TakeInForm = ({ amends, onBack, onClassified }: Given): ReactNode => {
  const t = useWords('intake');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { key, renew } = useCommandKey();
  const [given, setGiven] = useState<TakingIn>(amends === null ? NOTHING_TAKEN : { ...NOTHING_TAKEN, ...amends.given });
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [kindChosen, setKindChosen] = useState(amends !== null);
  const taking = useMutation({
    mutationFn: (paper: TakingIn) =>
      amends !== null
        ? takeAmended(amends.meetingId, paper, reason.trim(), key)
        : paper.file === null
          ? takeText(paper, key)
          : takeFile({ ...paper, file: paper.file }),
    onSuccess: async ({ id: meetingId }) => {
      renew();
      await queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name === 'meetings' || name === 'paper' });
      await navigate({ to: '/meetings/$meetingId', params: { meetingId } });
    },
    // what was refused is another deed once it is mended
    onError: (error) => {
      renew();
      const found = classifiedBy(error);
      if (found !== null) onClassified(found.mark);
    },
  });
  const asked = askedBy(taking.error);
  const lacksReason = amends !== null && reason.trim() === '';
  const put = (part: Partial<TakingIn>): void => {
    setGiven((now) => ({ ...now, ...part }));
    if (asked?.ask !== 'date') taking.reset();
  };
  const take = (paper: TakingIn): void => {
    setTried(true);
    if (isTakeable(paper) && !lacksReason && !taking.isPending) taking.mutate(paper);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take(given);
  };
  return (
    <form
      className={classes(cardClass, styles.take)}
      onSubmit={submit}
      noValidate
      aria-labelledby="take"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (file === undefined) return;
        event.preventDefault();
        if (amends === null) put({ file, changes: null });
      }}
    >
      <h2 id="take">{t(amends === null ? 'take.title' : 'take.amended')}</h2>
      {given.file === null ? (
        <WrittenField
          kind="paper"
          autoFocus
          label={t('take.text')}
          required
          value={given.text}
          hint={t('take.textHint')}
          error={tried && !isTakeable(given) ? t('take.nothing') : undefined}
          onChange={(text) => put({ text, kind: (kindChosen ? null : kindIn(text)) ?? given.kind })}
        />
      ) : null}
      {amends === null ? (
        <FileField file={given.file} onFile={(file) => put({ file, changes: null })} />
      ) : (
        <LineField
          label={t('take.amendedWhy')}
          value={reason}
          error={tried && lacksReason ? t('reason.needed') : undefined}
          onChange={setReason}
        />
      )}
      <div className={styles.takeLine}>
        <ChoiceField
          label={t('take.kind')}
          value={given.kind}
          choices={KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
          onChange={(kind) => {
            setKindChosen(true);
            put({ kind });
          }}
        />
        <LineField label={t('take.name')} value={given.title} onChange={(title) => put({ title })} />
        <LineField label={t('take.series')} value={given.series} onChange={(series) => put({ series })} />
        <DayField
          label={t('take.date')}
          value={given.date}
          error={asked?.ask === 'date' ? t('take.dateAsked') : undefined}
          onChange={(date) => put({ date })}
        />
      </div>
      {asked?.ask === 'exists' ? (
        <Note title={t('take.exists')}>
          <Link to="/meetings/$meetingId" params={{ meetingId: asked.meetingId }}>
            {t('take.open')}
          </Link>
        </Note>
      ) : null}
      {asked?.ask === 'changes' ? (
        <Note title={t('take.changes', { count: asked.count })}>
          <div className={drafts.buttons}>
            {(['accepted', 'original'] as const).map((changes) => (
              <Button
                key={changes}
                onPress={() => {
                  setGiven({ ...given, changes });
                  take({ ...given, changes });
                }}
              >
                {t(`take.${changes}`)}
              </Button>
            ))}
          </div>
        </Note>
      ) : null}
      {taking.isError && asked === null ? <ProblemNote error={taking.error} /> : null}
      <div className={drafts.buttons}>
        <Button kind="go" type="submit" isPending={taking.isPending}>
          {t(taking.isPending ? 'take.submitting' : 'take.submit')}
        </Button>
        <Button onPress={onBack}>{t('act.back')}</Button>
      </div>
    </form>
  );
};
