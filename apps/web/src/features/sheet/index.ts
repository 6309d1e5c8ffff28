export { SheetPage } from './components/sheet-page.js';
export { SheetLinks, Sheets } from './components/sheets.js';
