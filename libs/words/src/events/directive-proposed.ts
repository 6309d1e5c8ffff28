import { defineEventWords } from '../define.js';
import { words } from '../words.js';

export const directiveProposed = defineEventWords('DirectiveProposed', {
  label: words('报请立项', 'Proposed'),
  timeline: () => ({ zh: '报请立项审批', en: 'Proposed for registration' }),
  alert: () => words('报请立项，请审批', 'proposed for registration: approve it or return it'),
});
