import { expect, test } from '@jest/globals';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { tableOf } from './table-spec.js';

@Entity({ name: 'good_view' })
class GoodView {
  @PrimaryColumn({ type: 'text' })
  stream_id!: string;

  @PrimaryColumn({ type: 'int' })
  n!: number;

  @Column({ type: 'text', array: true })
  words!: string[];

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  ended_at!: Date | null;
}

@Entity({ name: 'money_view' })
class MoneyView {
  @PrimaryColumn({ type: 'money' })
  amount!: string;
}

@Entity({ name: 'renamed_view' })
class RenamedView {
  @PrimaryColumn({ name: 'stream_id', type: 'text' })
  streamId!: string;
}

class NoView {
  id!: string;
}

test('a table is what its entity says: columns in order with their types, and the key', () => {
  expect(tableOf(GoodView, 'stream_id')).toEqual({
    entity: GoodView,
    name: 'good_view',
    stream: 'stream_id',
    key: ['stream_id', 'n'],
    columns: { stream_id: 'text', n: 'int', words: 'text[]', ended_at: 'timestamptz' },
  });
});

test.each([
  ['a type that no row is written in', () => tableOf(MoneyView, 'amount'), 'money_view.amount'],
  ['a column with another name than its property', () => tableOf(RenamedView, 'streamId'), 'renamed_view.streamId'],
  ['a class that is no entity', () => tableOf(NoView, 'id'), 'NoView'],
])('%s is refused when the program starts', (_what, make, named) => {
  expect(make).toThrow(named);
});
