import { lazy } from 'react';
import { withWords } from '../../shared/i18n/words.js';

export { SearchField } from './components/search-field.js';

/** The field stands on every page; what is found is loaded when it is asked for. */
export const SearchPage = lazy(withWords(() => import('./components/search-page.js'), 'SearchPage'));
