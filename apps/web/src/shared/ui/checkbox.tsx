import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components/Checkbox';
import styles from './ui.module.css';

const marks = { all: 'M2 6.5 5 9.5 10 3', some: 'M2 6h8' };

export const Checkbox = ({ children, ...rest }: Omit<CheckboxProps, 'className' | 'children'> & { children?: ReactNode }): ReactNode => (
  <AriaCheckbox {...rest} className={styles.checkbox}>
    {({ isSelected, isIndeterminate }) => (
      <>
        <span className={styles.box} aria-hidden="true">
          {isSelected || isIndeterminate ? (
            <svg viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="2">
              <path d={marks[isIndeterminate ? 'some' : 'all']} />
            </svg>
          ) : null}
        </span>
        {children}
      </>
    )}
  </AriaCheckbox>
);
