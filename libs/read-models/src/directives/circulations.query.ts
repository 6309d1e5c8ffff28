import type { CirculatedView, CirculationView, Page } from '@duban/contracts';
import type { PersonId } from '@duban/domain';
import type { SelectQueryBuilder } from 'typeorm';
import { iso, isoOrNull } from '../lists/instants.js';
import { keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import type { RowSource } from '../lists/row-source.js';
import { CirculatedEntity } from './circulated.entity.js';
import { CirculationViewEntity } from './circulation-view.entity.js';
import { DIRECTIVE_TABLES } from './directive.rows.js';
import { DirectiveViewEntity } from './directive-view.entity.js';
import { TaskViewEntity } from './task-view.entity.js';
import { narrowToVisible, type Visibility } from './visibility.js';

type About = { directive: DirectiveViewEntity | null; task: TaskViewEntity | null };

const TO_READ = keysetOf(DIRECTIVE_TABLES.circulated, ['sent_at', 'directive_id', 'n'], 'DESC');
const SENT = keysetOf(DIRECTIVE_TABLES.circulation_view, ['sent_at', 'directive_id', 'n'], 'DESC');

/** With what it is of, narrowed to what the reader may see now. */
const about = <E extends CirculatedEntity | CirculationViewEntity>(builder: SelectQueryBuilder<E>, visibility: Visibility) => {
  builder
    .innerJoinAndMapOne('c.directive', DirectiveViewEntity, 'd', 'd.directive_id = c.directive_id')
    .leftJoinAndMapOne('c.task', TaskViewEntity, 't', 't.directive_id = c.directive_id AND t.task_id = c.task_id');
  narrowToVisible(builder, visibility);
  return builder;
};

const common = (row: (CirculatedEntity | CirculationViewEntity) & About) => ({
  directiveId: row.directive_id,
  directiveNumber: row.directive?.number ?? null,
  directiveTitle: row.directive?.title ?? '',
  n: row.n,
  taskId: row.task_id,
  taskTitle: row.task?.title ?? null,
  note: row.note,
  sentBy: row.sent_by,
  sentAt: iso(row.sent_at),
  link: `/directives/${row.directive_id}${row.task_id === null ? '' : `/tasks/${row.task_id}`}`,
});

interface ToRead {
  reader: PersonId;
  read?: boolean | undefined;
  visibility: Visibility;
}

const toReadOf = (source: RowSource, { reader, read, visibility }: ToRead): SelectQueryBuilder<CirculatedEntity> => {
  const builder = about(source.getRepository(CirculatedEntity).createQueryBuilder('c'), visibility);
  builder.andWhere('c.person_id = :reader', { reader });
  if (read !== undefined) builder.andWhere(read ? 'c.read_at IS NOT NULL' : 'c.read_at IS NULL');
  return builder;
};

/** 待阅: what was sent to somebody for reading, newest first. */
export const listToRead = async (source: RowSource, query: ToRead & PageQuery): Promise<Page<CirculatedView>> => {
  const page = await pageOfRows(toReadOf(source, query), { name: 'to-read', query, keyset: TO_READ });
  return {
    items: (page.items as (CirculatedEntity & About)[]).map((row) => ({
      ...common(row),
      readAt: isoOrNull(row.read_at),
      opinion: row.opinion,
    })),
    nextCursor: page.nextCursor,
  };
};

export const countToRead = (source: RowSource, query: ToRead): Promise<number> => toReadOf(source, query).getCount();

interface Sent {
  sender?: PersonId | undefined;
  directive?: string | undefined;
  visibility: Visibility;
}

/** 传阅: what was sent, with who has read it, newest first. */
export const listCirculations = async (source: RowSource, query: Sent & PageQuery): Promise<Page<CirculationView>> => {
  const builder = about(source.getRepository(CirculationViewEntity).createQueryBuilder('c'), query.visibility);
  if (query.sender !== undefined) builder.andWhere('c.sent_by = :sender', { sender: query.sender });
  if (query.directive !== undefined) builder.andWhere('c.directive_id = :directive', { directive: query.directive });
  const page = await pageOfRows(builder, { name: 'circulations', query, keyset: SENT });
  return {
    items: (page.items as (CirculationViewEntity & About)[]).map((row) => ({
      ...common(row),
      readers: row.readers,
      read: row.readers.filter(({ readAt }) => readAt !== null).length,
    })),
    nextCursor: page.nextCursor,
  };
};
