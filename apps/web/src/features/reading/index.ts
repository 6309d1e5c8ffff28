export { ReadingPage } from './components/reading-page.js';
