export { SearchField } from './components/search-field.js';
export { SearchPage } from './components/search-page.js';
