/** What offices really attach; nothing that a browser would run. */
export const ACCEPTED_TYPES: ReadonlySet<string> = new Set([
  'application/pdf',
  // documents of the old Office, which look all alike
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.ofd',
  'application/zip',
  'image/jpeg',
  'image/png',
  'image/webp',
  // photos as phones keep them; a browser that cannot read them sends them as they are
  'image/heic',
  'image/heif',
  'text/plain',
  'text/csv',
]);

/** What a browser shows by itself and runs nothing of; all else is saved. */
export const INLINE_TYPES: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/plain']);
