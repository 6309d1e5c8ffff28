export { BulletinPage } from './components/bulletin-page.js';
export { StatisticsPage } from './components/statistics-page.js';
