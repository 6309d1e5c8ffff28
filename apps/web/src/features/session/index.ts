export { sessionQuery, signInAddress } from './api/session.js';
export { SignIn } from './components/sign-in.js';
