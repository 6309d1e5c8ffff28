import type { ReactNode } from 'react';
import { useWords } from '../i18n/words.js';

/** Stands behind the name of a field that may stay empty. */
export const Optional = (): ReactNode => <small> {useWords('app')('optional')}</small>;
