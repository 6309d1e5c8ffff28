export { ForecastBrief } from './components/forecast-brief.js';
export { ForecastPage } from './components/forecast-page.js';
