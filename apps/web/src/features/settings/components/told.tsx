import { ALERT_KIND_LABELS } from '@duban/words';
import type { ReactNode } from 'react';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { ChoiceField } from '../../../shared/ui/plain-fields.js';
import type { Settings } from '../api/settings.js';
import { Section } from './section.js';
import styles from './settings.module.css';
import { useDeed } from './use-deed.js';

const KINDS = ['request', 'reminder', 'escalation', 'notice', 'information'] as const;
const HOW = ['at_once', 'daily', 'listed'] as const;

/** What I am told how. What waits for me stands in the list of what waits, however I am told. */
export const Told = ({ settings }: { settings: Settings }): ReactNode => {
  const t = useWords('settings');
  const say = useSaid();
  const saving = useDeed();
  return (
    <Section title={t('told')}>
      <small>{t('toldNote')}</small>
      <div className={styles.fields}>
        {KINDS.map((kind) => (
          <ChoiceField
            key={kind}
            label={say(ALERT_KIND_LABELS[kind])}
            value={settings.told[kind] ?? 'at_once'}
            choices={HOW.map((id) => ({ id, label: t(`how.${id}`) }))}
            onChange={(how) => saving.send('/me/settings', { ...settings, told: { ...settings.told, [kind]: how } })}
          />
        ))}
      </div>
      {saving.isError ? <ProblemNote error={saving.error} /> : null}
      <small role="status">{saving.isSuccess ? t('saved') : ''}</small>
    </Section>
  );
};
