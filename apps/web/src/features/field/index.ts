export { FieldList } from './components/field-list.js';
export { FieldPage } from './components/field-page.js';
