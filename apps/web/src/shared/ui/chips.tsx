import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './ui.module.css';

export interface Chip<K extends string> {
  id: K;
  label: string;
}

/** One of several ways to look at a list. */
export const Chips = <K extends string>({
  label,
  chips,
  chosen,
  onChoose,
}: {
  label: string;
  chips: readonly Chip<K>[];
  chosen: K;
  onChoose: (id: K) => void;
}): ReactNode => (
  <ToggleButtonGroup
    className={styles.chips}
    aria-label={label}
    disallowEmptySelection
    selectedKeys={[chosen]}
    onSelectionChange={(keys) => {
      const found = chips.find(({ id }) => keys.has(id));
      if (found) onChoose(found.id);
    }}
  >
    {chips.map(({ id, label: text }) => (
      <ToggleButton key={id} id={id} className={styles.chip}>
        {text}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
