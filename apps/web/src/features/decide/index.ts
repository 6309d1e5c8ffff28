export { AnsweredPanel } from './components/answered-panel.js';
export { DecisionPage } from './components/decision-page.js';
export { isDeciding, type Deciding } from './model/verdicts.js';
export { RegistrationPage } from './components/registration-page.js';
export { BatchPage } from './components/batch-page.js';
export { ListPage } from './components/list-page.js';
export { InstructionPage } from './components/instruction-page.js';
