import type { TableSpec } from './tables.js';

const meeting = { meeting_id: 'text' } as const;

export const MEETING_VIEW: TableSpec = {
  name: 'meeting_view',
  stream: 'meeting_id',
  key: ['meeting_id'],
  columns: {
    ...meeting,
    version: 'int',
    kind: 'text',
    title: 'text',
    number: 'text',
    date: 'date',
    chair: 'text',
    status: 'text',
    file: 'jsonb',
    text_sha256: 'text',
    received_at: 'timestamptz',
    received_by: 'text',
    approved_at: 'timestamptz',
    approved_by: 'text',
    supersedes: 'text',
    superseded_by: 'text',
    segment_count: 'int',
    draft_count: 'int',
    draft_counts: 'jsonb',
  },
};

export const SEGMENT_VIEW: TableSpec = {
  name: 'segment_view',
  stream: 'meeting_id',
  key: ['meeting_id', 'segment_id'],
  columns: {
    ...meeting,
    segment_id: 'text',
    ordinal: 'int',
    paragraph: 'int',
    start_at: 'int',
    end_at: 'int',
    text: 'text',
    sha256: 'text',
    class: 'text',
    suggested_class: 'text',
    imperative: 'boolean',
  },
};

export const DRAFT_VIEW: TableSpec = {
  name: 'draft_view',
  stream: 'meeting_id',
  key: ['meeting_id', 'draft_id'],
  columns: {
    ...meeting,
    draft_id: 'text',
    ordinal: 'int',
    status: 'text',
    suggestion: 'jsonb',
    content: 'jsonb',
    decisions: 'jsonb',
    segment_ids: 'text[]',
    merged_into: 'text',
    joined: 'text',
  },
};

/** In the order in which rows are written. */
export const MEETING_TABLES = { meeting_view: MEETING_VIEW, segment_view: SEGMENT_VIEW, draft_view: DRAFT_VIEW };
