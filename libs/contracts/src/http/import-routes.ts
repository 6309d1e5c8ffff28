import { z } from 'zod';
import { ImportPreviewView, OrganisationChangeView } from '../views/views.js';
import { defineRoute } from './route.js';

const upload = { kind: 'upload', method: 'post', tag: 'organisation', action: 'manage.organisation' } as const;
const FILE = ['import_unreadable', 'import_columns_unknown', 'import_too_large', 'file_too_large', 'media_type_refused'];

/** 名册导入: what a file would change is shown line by line; a confirmation applies exactly that, or nothing. */
export const importRoutes = {
  previewImport: defineRoute({
    ...upload,
    id: 'previewImport',
    status: 200,
    path: '/organisation/imports/preview',
    summary: {
      zh: '名册导入预览（CSV、xlsx；单位、群组、人员、任职、分管）',
      en: 'What a roster in CSV or xlsx would change, line by line',
    },
    response: ImportPreviewView,
    problems: FILE,
  }),
  confirmImport: defineRoute({
    ...upload,
    id: 'confirmImport',
    status: 200,
    path: '/organisation/imports',
    summary: { zh: '确认导入（同一文件、同一预览）', en: 'Apply a previewed roster: the same file, with the preview’s hash and version' },
    query: z.object({ preview: z.string().regex(/^[0-9a-f]{64}$/), version: z.coerce.number().int().nonnegative() }),
    response: OrganisationChangeView,
    problems: [...FILE, 'preview_stale', 'idempotency_key_reused'],
  }),
};
