import { addresseesIn, type Organisation, type PersonId, type ToldStream } from '@duban/domain';
import type { Queryable } from '@duban/platform';
import type { Report } from './store/findings.js';

/** Whom an event tells that is no person of the organisation: a list of persons that is none, such as a department's id taken for one. */
export const unknownAddressees = (
  stream: ToldStream,
  event: { type: string; data: object },
  { people }: Pick<Organisation, 'people'>,
): PersonId[] => addresseesIn(stream, event).filter((person) => !Object.hasOwn(people, person));

interface Told {
  streamId: string;
  /** Of the first of them. */
  version: number;
  /** As the record knew it then. */
  organisation: Pick<Organisation, 'people'>;
  report: Report;
}

export const reportAddressees = (
  stream: ToldStream,
  { streamId, version, organisation, report }: Told,
  events: readonly { type: string; data: object }[],
): void => {
  for (const [n, event] of events.entries())
    for (const detail of unknownAddressees(stream, event, organisation))
      report({ kind: 'addressee_unknown', streamId, version: version + n, detail });
};

/** Deliveries to what is no person. They have been made, and stay on record: they are listed, and are no finding. */
export interface DeliveredToNobody {
  personId: string;
  deliveries: number;
}

export const deliveredToNobody = async (db: Queryable, { people }: Pick<Organisation, 'people'>): Promise<DeliveredToNobody[]> => {
  const { rows } = await db.query<DeliveredToNobody>(
    `select person_id as "personId", count(*)::int as deliveries from duban.alert_delivery group by person_id order by person_id`,
  );
  return rows.filter(({ personId }) => !Object.hasOwn(people, personId));
};
