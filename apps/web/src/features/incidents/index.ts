export { IncidentsPage } from './components/incidents-page.js';
