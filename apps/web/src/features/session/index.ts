export { presentAddress, sessionQuery, signInAddress } from './api/session.js';
export { SignIn } from './components/sign-in.js';
export { SignOut } from './components/sign-out.js';
