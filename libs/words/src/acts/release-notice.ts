import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const releaseNotice = defineActWords('ReleaseNotice', {
  name: words('签发督办单', 'Release a notice'),
  many: words('批量签发督办单', 'Release many notices'),
});
