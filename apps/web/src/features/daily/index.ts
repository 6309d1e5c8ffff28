export { DailyPage, type DailySearch } from './components/daily-page.js';
