import type { Directory } from '../../../directive/context.js';
import type { Audience } from '../../../policy/policy.js';
import type { PersonId, RoleRef } from '../../../shared/party.js';
import { listedDrafts } from '../../state/accounting.js';
import type { Meeting } from '../../state/meeting-state.js';

const person = (personId: PersonId): RoleRef => ({ role: 'person', personId });

const presentAmong = ({ holders }: Directory, refs: readonly RoleRef[]): PersonId[] => [...new Set(refs.flatMap(holders))];

const leadersNamed = (meeting: Meeting): RoleRef[] =>
  listedDrafts(meeting).flatMap(({ content }) => (content ? [person(content.leaderInCharge)] : []));

/**
 * Who is asked to sign for a list: the office's head; where every one of them has drafted in it, or there is none, it goes up to the
 * leaders in charge whom it names and to the issuing leader. Any of these may sign all the same.
 */
export const listSigners = (meeting: Meeting, directory: Directory, besides: readonly PersonId[] = []): PersonId[] => {
  const apart = (people: PersonId[]): PersonId[] => people.filter((id) => !meeting.drafters.includes(id) && !besides.includes(id));
  const heads = apart(presentAmong(directory, [{ role: 'office_head' }]));
  return heads.length > 0 ? heads : apart(presentAmong(directory, [...leadersNamed(meeting), { role: 'issuing_leader' }]));
};

/** Whoever submitted it or decided on what stands in it, as far as they are in office. */
export const listDrafters = ({ drafters }: Meeting, directory: Directory): PersonId[] => presentAmong(directory, drafters.map(person));

/** Whoever acts is not told what they have just done. */
export const others = (people: readonly PersonId[], acting: readonly PersonId[]): PersonId[] => people.filter((id) => !acting.includes(id));

/** Whom a step of a review's ladder tells, where what waits is a list. */
export const listAudience = (meeting: Meeting, sides: readonly Audience[], directory: Directory): PersonId[] => {
  const tells = (side: Audience): PersonId[] => {
    switch (side) {
      case 'owner_head':
        return listSigners(meeting, directory);
      case 'owner_clerk':
      case 'lead_head':
        return [];
      case 'officer':
        return listDrafters(meeting, directory);
      case 'leader_in_charge':
        return presentAmong(directory, leadersNamed(meeting));
      case 'office_head':
      case 'issuing_leader':
        return presentAmong(directory, [{ role: side }]);
    }
  };
  return [...new Set(sides.flatMap(tells))];
};
