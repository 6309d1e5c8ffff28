import type { Role } from '../../../shared/party.js';
import type { Notice } from '../../state/index.js';
import { LEADERS, SUPERVISING } from './roles.js';

/** Orange and below are the office's to sign, red a leader's. */
export const signersOfNotice = (notice: Notice): readonly Role[] => (notice.release === 'leader' ? LEADERS : SUPERVISING);
