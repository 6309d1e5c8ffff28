export { AllSeriesPage } from './components/all-series-page.js';
export { SeriesPage } from './components/series-page.js';
export { SheetPage } from './components/sheet-page.js';
