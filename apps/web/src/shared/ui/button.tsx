import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import { classes } from './class-names.js';
import styles from './ui.module.css';

type Kind = 'go' | 'plain' | 'quiet';

const kindClass = { go: styles.go, plain: undefined, quiet: styles.quiet };

/** For links that look like one. */
export const buttonClass = (kind: Kind = 'plain'): string => classes(styles.button, kindClass[kind]);

export const Button = ({ kind = 'plain', ...rest }: Omit<ButtonProps, 'className'> & { kind?: Kind }): ReactNode => (
  <AriaButton {...rest} className={buttonClass(kind)} />
);
