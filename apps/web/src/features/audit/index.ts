export { ExceptionsPage } from './components/exceptions-page.js';
export { SamplePage } from './components/sample-page.js';
