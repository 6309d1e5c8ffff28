export { writeCity, readCity, type CityFile } from './city-file.js';
export { makeCity } from './make-city.js';
export { type CitySize } from './past.js';
export { prepareCity, type Prepared } from './prepare-city.js';
export { whatWaits, type Waiting } from './waiting.js';
