import { defineEventWords } from '../define.js';
import { words } from '../words.js';

export const directiveArchived = defineEventWords('DirectiveArchived', {
  label: words('归档', 'Archived'),
  timeline: () => ({ zh: '自动归档', en: 'Archived' }),
});
