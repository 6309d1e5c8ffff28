import { z } from 'zod';
import { BY_READERS } from '../../shared/grants.js';
import type { PersonId } from '../../shared/party.js';
import { when } from '../../shared/refusing.js';
import { longText } from '../../shared/schema.js';
import { told } from '../addressees.js';
import type { Who } from '../command-meta.js';
import type { Circulation } from '../state/index.js';
import { circulationAct } from './define-act.js';
import { persons } from './shared/roles.js';

/** As whom somebody reads it: as themselves, or for whom they act. */
const readerOf = ({ readers }: Circulation, who: Who): PersonId | undefined =>
  persons(who).find((one) => readers.some(({ personId, readAt }) => personId === one && readAt === null));

/** 传阅已阅: with an opinion, or none. */
export const markCirculationRead = circulationAct({
  type: 'MarkCirculationRead',
  input: z.object({ n: z.int().positive(), opinion: longText.default('') }),
  grants: BY_READERS,
  possible: ({ entry }, who) => when(readerOf(entry, who) === undefined, 'not_for_your_reading', { n: entry.n }),
  decide: ({ entry }, { n, opinion }, who) => {
    const reader = readerOf(entry, who) ?? who.actor.personId;
    return [{ type: 'CirculationRead', data: { n, reader, opinion, to: told([entry.by], who) } }];
  },
});
