import { actsAs, type Standing } from '../api/acts-as.js';

/** Whether the reader's posts, or those that they act for, are the office's: its papers are of no use to anybody else. */
export const takesPapers = (me: Standing): boolean => actsAs(me, 'supervision_officer', 'office_head');
