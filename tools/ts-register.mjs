/**
 * Lets plain Node run our TypeScript sources, for child processes of specs:
 * `node --import ./tools/ts-register.mjs --conditions=duban-source some-child.ts`
 */
import { register } from 'node:module';

register('./ts-loader.mjs', import.meta.url);
