import { Injectable } from '@nestjs/common';
import type { MeetingView } from '@duban/contracts';
import {
  meetingActsNow,
  meetingContextOf,
  type Meeting,
  type MeetingActNow,
  type MeetingRefusalCode,
  type RefusalCode,
} from '@duban/domain';
import { wayOn } from '@duban/identity';
import { MEETING_ACT_NAMES, MEETING_TEXTS, REFUSAL_TEXTS, type RefusalText } from '@duban/words';
import { possibilitiesOf, type Possible, type Reader, type RefusalSaid } from '../commands/index.js';
import { whoMay } from '../views/who-may.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';

const TEXTS: Readonly<Record<MeetingRefusalCode | RefusalCode, RefusalText>> = { ...REFUSAL_TEXTS, ...MEETING_TEXTS };
const textOf = (code: string): RefusalText => TEXTS[code as MeetingRefusalCode];

const possible = ({ act, refusal }: MeetingActNow): Possible => ({ target: { act, name: MEETING_ACT_NAMES[act] }, refusal });

/** What the reader may do now with a meeting and its drafts: the answer to a command, asked before it is sent. */
@Injectable()
export class MeetingActsNow {
  constructor(@Port('organisation') private readonly organisation: PresentOrganisation) {}

  /** The view with what its reader may do, each act where it belongs: beside the whole, or beside its draft. */
  async on(view: MeetingView, state: Meeting, { subject, receivedAt, why }: Reader & { why: boolean }): Promise<MeetingView> {
    const loaded = await this.organisation();
    const { organisation } = loaded;
    const said: RefusalSaid = { textOf, mayDo: (refusal) => whoMay(loaded, receivedAt, refusal) };
    const ctx = meetingContextOf(organisation, receivedAt);
    const ways = subject.stances(null, receivedAt).map((stance) => wayOn(stance, receivedAt));
    const all = meetingActsNow(state, ways, ctx);
    const beside = (draftId: string | undefined) => possibilitiesOf(all.filter((one) => one.draftId === draftId).map(possible), why, said);
    return { ...view, ...beside(undefined), drafts: view.drafts.map((draft) => ({ ...draft, ...beside(draft.id) })) };
  }
}
