import { lazy } from 'react';
import { withWords } from '../../shared/i18n/words.js';

/** In the frame of every page: nobody waits for it who does not open it. */
export const OralForm = lazy(withWords(() => import('./components/oral-form.js'), 'OralForm', 'form', 'oral'));
