import { addresseesOf, type Organisation, type PersonId, type StampedEvent } from '@duban/domain';
import type { Queryable } from '@duban/platform';

/** Whom an event tells that is no person of the organisation: a list of persons that is none, such as a department's id taken for one. */
export const unknownAddressees = (event: StampedEvent, { people }: Pick<Organisation, 'people'>): PersonId[] =>
  addresseesOf(event).filter((person) => !Object.hasOwn(people, person));

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
