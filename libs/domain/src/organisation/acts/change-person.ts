import type { BilingualText } from '../../shared/bilingual.js';
import type { PersonId } from '../../shared/party.js';
import { isSame } from './shared/compare.js';
import { loginIsFree } from './shared/people.js';
import { only, part, refuse } from './shared/rules.js';
import { renewSigns } from './shared/signs.js';
import { personCard } from '../state/cards.js';
import type { Roster } from './shared/context.js';
import { defineAct } from './define-act.js';

export interface ChangePerson {
  personId: PersonId;
  login?: string | undefined;
  name?: BilingualText | undefined;
}

/** 更改人员: another name or login. */
export const changePerson = defineAct<'ChangePerson', ChangePerson, ChangePerson>({
  type: 'ChangePerson',
  complete: (asked) => asked,
  decide: (roster, { personId, ...given }, ctx) => {
    part(roster.organisation.people, personId);
    const before = roster.people.get(personId);
    // An erased person stays erased: a name put back would undo what was promised.
    if (!before?.name) return refuse('organisation_part_ended', { id: personId });
    const after = { ...before, login: given.login ?? before.login, name: given.name ?? before.name };
    if (isSame(before, after)) return only();
    loginIsFree(roster, after.login ?? '', personId);
    const card = ctx.seal('person', personId, personCard(after.login ?? '', after.name));
    const posts = Object.values(roster.organisation.posts).filter((post) => post.personId === personId);
    const named: Roster = { ...roster, people: new Map(roster.people).set(personId, after) };
    const signs = isSame(before.name, after.name) ? { hashes: {}, snapshots: [] } : renewSigns(named, posts, ctx);
    return {
      events: [{ type: 'PersonChanged', data: { personId, snapshot: card.hash, snapshots: signs.hashes } }],
      snapshots: [card, ...signs.snapshots],
    };
  },
});
