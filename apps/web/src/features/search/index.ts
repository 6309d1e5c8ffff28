import { lazy } from 'react';

export { SearchField } from './components/search-field.js';

/** The field stands on every page; what is found is loaded when it is asked for. */
export const SearchPage = lazy(async () => ({ default: (await import('./components/search-page.js')).SearchPage }));
