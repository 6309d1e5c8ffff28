import { createHash } from 'node:crypto';
import type { Digest } from './hash.js';

export const digest: Digest = (algorithm, ...parts) => parts.reduce((hash, part) => hash.update(part), createHash(algorithm)).digest('hex');
