import { lazy } from 'react';

export { SheetLinks } from './components/sheet-links.js';

/** Links to them stand on other pages; the sheets themselves are loaded when they are opened. */
export const SheetPage = lazy(async () => ({ default: (await import('./components/sheet-page.js')).SheetPage }));
export const Sheets = lazy(async () => ({ default: (await import('./components/sheets.js')).Sheets }));
