export { SettingsPage } from '../features/settings/index.js';
