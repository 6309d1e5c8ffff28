import { ALERT_OUTBOX_KIND } from '@duban/domain';
import { IDS_AS_NAMES, type Namings } from '@duban/words';
import { type Queryable } from '@duban/platform';
import { enqueueOutbox } from '@duban/event-store';
import { T0 } from '@duban/testing/people';

export const names = async (): Promise<Namings> => ({ zh: IDS_AS_NAMES, en: IDS_AS_NAMES });

/** What an append leaves behind for alerts: their rows, and an outbox row for each. Answers with their ids. */
export const raise = async (db: Queryable, personId: string, versions: readonly number[]): Promise<string[]> => {
  const ids = versions.map((version) => `d-1.${version}.${personId}`);
  for (const [index, version] of versions.entries()) {
    const subject = {
      event: { type: 'NudgeAnswered', data: { taskId: 't1', n: version, answer: `第${version}次答复`, to: [] } },
      title: '制定方案',
      lead: 'dept-a',
      duty: null,
      asked: null,
    };
    await db.query(
      `insert into duban.alert (id, person_id, directive_id, task_id, directive_number, kind, level, event, subject, version, created_at)
       values ($1, $2, 'd-1', 't1', null, 'information', 'info', 'NudgeAnswered', $3, $4, $5)`,
      [ids[index], personId, JSON.stringify(subject), version, T0],
    );
  }
  await enqueueOutbox(
    db,
    ids.map((id) => ({ kind: ALERT_OUTBOX_KIND, topic: 'd-1', dedupeKey: id, payload: { alertId: id, personId, directiveId: 'd-1' } })),
  );
  return ids;
};
