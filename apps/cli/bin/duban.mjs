#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('尚未构建，请先运行 / not built yet, run first: npm run build');
  process.exit(1);
}
