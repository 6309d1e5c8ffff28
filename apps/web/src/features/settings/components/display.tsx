import { useState, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { switchLocale, type Locale } from '../../../shared/i18n/locale.js';
import { setTextSize, TEXT_SIZES, textSize } from '../../../shared/i18n/text-size.js';
import { useWords } from '../../../shared/i18n/words.js';
import { keysAreOn, switchKeys } from '../../../shared/keys/index.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Checkbox } from '../../../shared/ui/checkbox.js';
import { ChoiceField } from '../../../shared/ui/plain-fields.js';
import type { Settings } from '../api/settings.js';
import { Section } from './section.js';
import styles from './settings.module.css';
import { useDeed } from './use-deed.js';

/** Language and size hold on this device at once, and are kept with the person for what is sent to them. */
export const Display = ({ settings }: { settings: Settings }): ReactNode => {
  const t = useWords('settings');
  const app = useWords('app');
  const locale: Locale = useLocale() === 'en' ? 'en' : 'zh-CN';
  const [size, setSize] = useState(textSize);
  const [keys, setKeys] = useState(keysAreOn);
  const [to, setTo] = useState<Locale | null>(null);
  // The page is drawn anew only when it is kept.
  const saving = useDeed(() => to !== null && switchLocale(to));
  return (
    <Section title={t('display')}>
      <div className={styles.fields}>
        <ChoiceField
          label={t('language')}
          value={locale}
          choices={[
            { id: locale, label: t('thisLanguage') },
            { id: locale === 'en' ? 'zh-CN' : 'en', label: app('language') },
          ]}
          onChange={(chosen) => {
            setTo(chosen);
            saving.send('/me/settings', { ...settings, language: chosen === 'en' ? 'en' : 'zh' });
          }}
        />
        <ChoiceField
          label={app('size.label')}
          value={size}
          choices={TEXT_SIZES.map((id) => ({ id, label: app(`size.${id}`) }))}
          onChange={(chosen) => {
            setTextSize(chosen);
            setSize(chosen);
            saving.send('/me/settings', { ...settings, textSize: chosen });
          }}
        />
      </div>
      <Checkbox
        isSelected={keys}
        onChange={(on) => {
          switchKeys(on);
          setKeys(on);
        }}
      >
        {t('keys')}
      </Checkbox>
      {saving.isError ? <ProblemNote error={saving.error} /> : null}
    </Section>
  );
};
