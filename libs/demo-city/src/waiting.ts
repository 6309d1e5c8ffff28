import type { AlertView, DutyView, PersonView, TaskCountsView } from '@duban/contracts';
import { eachOf } from '@duban/platform';
import { everyItem, Refused, type Cast, type Person } from '@duban/stack';

const ENDED = ['COMPLETED', 'RECALLED', 'TERMINATED', 'REASSIGNED', 'CARRIED'] as const;

/** What one person finds when they sign in. */
export interface Waiting {
  login: string;
  /** null = this login reads no content. */
  duties: { owed: number; overdue: number } | null;
  /** Tasks not ended: one's own department's, or all that one reads. */
  tasks: number | null;
  alerts: number;
}

const isOwnDuty =
  ({ post }: { post: PersonView['posts'][number] | undefined }) =>
  ({ owner }: DutyView): boolean => {
    if (!post) return false;
    return owner.kind === 'role' ? post.roles.includes(owner.role) : owner.departmentId === post.departmentId;
  };

/** What an administrator asks about the content of the work is refused. */
const orNull = async <T>(asked: Promise<T>): Promise<T | null> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refused && error.problem.code === 'not_permitted') return null;
    throw error;
  }
};

const waitingFor = async (person: Person): Promise<Waiting> => {
  const me = await person.get<PersonView>('/me');
  const [post] = me.posts;
  const duties = (await orNull(everyItem<DutyView>(person, '/duties?limit=200')))?.filter(isOwnDuty({ post }));
  const isDoer = post?.roles.some((role) => role === 'department_head' || role === 'clerk') === true;
  const scope = isDoer ? `?department=${post.departmentId}&part=lead` : '';
  const counts = await orNull(person.get<TaskCountsView>(`/tasks/counts${scope}`));
  const alerts = await everyItem<AlertView>(person, '/alerts?limit=200&open=true');
  return {
    login: person.login,
    duties: duties ? { owed: duties.length, overdue: duties.filter((one) => one.overdue !== null).length } : null,
    tasks: counts && counts.total - ENDED.reduce((n, one) => n + (counts.byStatus[one] ?? 0), 0),
    alerts: alerts.length,
  };
};

/** Sessions looked at at the same time. */
const WIDTH = 4;

/** What waits for each of these logins, as the API gives it to them. */
export const whatWaits = async (cast: Cast, logins: readonly string[]): Promise<Waiting[]> => {
  const found: Waiting[] = [];
  await eachOf(logins, WIDTH, new AbortController().signal, async (login) => void found.push(await waitingFor(await cast.person(login))));
  return found;
};
