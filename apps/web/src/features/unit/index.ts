export { UnitTasks } from './components/unit-tasks.js';
export { unitOf } from './model/unit-tasks.js';
