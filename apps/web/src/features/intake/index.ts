export { ListPrint } from './components/list-print.js';
export { MeetingsPage } from './components/meetings-page.js';
export { PaperPage } from './components/paper-page.js';
