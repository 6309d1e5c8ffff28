export { Why, type WhyProps } from './components/why.js';
