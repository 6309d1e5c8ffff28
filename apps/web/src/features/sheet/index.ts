import { lazy } from 'react';
import { withWords } from '../../shared/i18n/words.js';

export { SheetLinks } from './components/sheet-links.js';

/** Links to them stand on other pages; the sheets themselves are loaded when they are opened. */
export const SheetPage = lazy(withWords(() => import('./components/sheet-page.js'), 'SheetPage', 'sheet'));
export const Sheets = lazy(withWords(() => import('./components/sheets.js'), 'Sheets', 'sheet'));
