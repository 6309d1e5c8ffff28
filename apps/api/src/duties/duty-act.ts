import { actRoutes, meetingRoutes, type CanView, type DutyActView, type DutyView, type RouteDefinition } from '@duban/contracts';
import { actOfDuty, DOING, type DutyAct, type DutyKind, type Role } from '@duban/domain';
import type { DutyGround, DutyItem } from '@duban/read-models';
import { ACT_NAMES, MEETING_ACT_NAMES } from '@duban/words';

const pathOf = ({ path }: Pick<RouteDefinition, 'path'>, ids: Record<string, string | number | null | undefined>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(ids[name] ?? '')));

const ROUTE_OF = new Map(actRoutes.map((route) => [route.action, route]));

const listAct = ({ kind, meetingId }: DutyItem): DutyActView => {
  const [act, route] =
    kind === 'list_approval' ? (['ApproveList', meetingRoutes.approveList] as const) : (['SubmitList', meetingRoutes.submitList] as const);
  return { act, name: MEETING_ACT_NAMES[act], method: 'post', path: pathOf(route, { meetingId }), body: {} };
};

/** Whoever may approve a proposal; it is put to the leader in charge. */
const DECIDERS: readonly Role[] = ['office_head', 'leader_in_charge', 'issuing_leader'];
const SIGNERS = DECIDERS;
const DRAFTERS: readonly Role[] = ['supervision_officer', 'office_head'];

/** Whether a duty is within the reader's posts at all: which of them may do it now, `can` says. */
const isWithin = ({ kind, owner }: DutyItem, { role, departments }: DutyGround): boolean => {
  if (kind === 'list_approval') return SIGNERS.includes(role);
  if (kind === 'list_rework') return DRAFTERS.includes(role);
  if (kind === 'registration_decision') return DECIDERS.includes(role);
  return owner.kind === 'department' ? departments.includes(owner.departmentId) : owner.role === role;
};

const isSame = ({ act, n, noticeId }: DutyAct, one: CanView): boolean => one.act === act && one.n === n && one.noticeId === noticeId;

/**
 * What answers the duty: type, address and what is to be sent along. null when it is not the reader's, or, where it was asked what they
 * can do now, not among that.
 */
export const dutyActFor = (duty: DutyItem, grounds: readonly DutyGround[], can: readonly CanView[] | undefined): DutyView['act'] => {
  const within = grounds.filter((ground) => isWithin(duty, ground));
  if (within.length === 0) return null;
  if (duty.meetingId !== null) return listAct(duty);
  const { directiveId, taskId, obligationId, owner } = duty;
  const meant = actOfDuty({ kind: duty.kind as DutyKind, id: obligationId ?? '', subject: duty.subject });
  const route = ROUTE_OF.get(meant.act);
  if (!route || (can && !can.some((one) => isSame(meant, one)))) return null;
  const { act, n, noticeId } = meant;
  const entered = owner.kind === 'department' && !within.some(({ role }) => DOING.includes(role));
  return {
    act,
    name: ACT_NAMES[act],
    method: 'post',
    path: pathOf(route, { directiveId, taskId, n, noticeId }),
    body: {
      ...(n === undefined || route.path.includes('{n}') ? {} : { n }),
      ...(entered ? { actingFor: { departmentId: owner.departmentId } } : {}),
    },
  };
};
