import {
  ACTS,
  LEADERS,
  actsNow,
  activePosts,
  type ActNow,
  type AnyAct,
  type DecisionContext,
  type Directive,
  type PersonId,
} from '@duban/domain';
import { paperSubject, wayOn, type LoadedOrganisation, type Subject } from '@duban/identity';

/** What a leader may decide, with the leaders who may. */
export interface ForSignature extends Pick<ActNow, 'act' | 'taskId' | 'n' | 'noticeId'> {
  pending: boolean;
  signers: PersonId[];
}

/** Acts on something that was asked for or waits to be released; the rest a leader may do of their own accord. */
const waits = (act: ActNow['act']): boolean =>
  ['entry', 'notice'].includes((ACTS[act] as AnyAct).on) || act === 'DecideRegistration' || act === 'DecideStanding';

const keyOf = ({ act, taskId, n, noticeId }: ActNow): string => [act, taskId, n, noticeId].join('/');

/** 呈批: what the officer may not do, and some leader in office could do on paper now; what waits for it first. */
export const forSignature = (
  state: Directive,
  ctx: DecisionContext,
  { organisation }: Pick<LoadedOrganisation, 'organisation'>,
  officer: Subject,
): ForSignature[] => {
  const possibleTo = (subject: Subject): ActNow[] => {
    const ways = subject.stances(null, officer.at).map((stance) => wayOn(stance, officer.at));
    return actsNow(state, ways, ctx).filter(({ way }) => way !== null);
  };
  const own = new Set(possibleTo(officer).map(keyOf));
  const leaders = activePosts(organisation, officer.at).filter(({ roles }) => roles.some((role) => LEADERS.includes(role)));
  const found = new Map<string, ForSignature>();
  for (const personId of new Set(leaders.map((post) => post.personId))) {
    const onPaper = paperSubject(organisation, officer, personId);
    for (const now of onPaper ? possibleTo(onPaper) : []) {
      const { act, taskId, n, noticeId } = now;
      const known = found.get(keyOf(now));
      if (known) known.signers.push(personId);
      else if (!own.has(keyOf(now))) {
        const target = { ...(taskId === undefined ? {} : { taskId }), ...(n === undefined ? {} : { n }) };
        const notice = noticeId === undefined ? {} : { noticeId };
        found.set(keyOf(now), { act, ...target, ...notice, pending: waits(act), signers: [personId] });
      }
    }
  }
  return [...found.values()].sort((a, b) => Number(b.pending) - Number(a.pending));
};
