export { ForecastModule } from './forecast.module.js';
export { ForecastService } from './forecast.service.js';
