import type { AlertView, DutyView, PersonView, TaskCountsView } from '@duban/contracts';
import { everyItem, type Cast, type Person } from '@duban/stack';

/** What one person finds when they sign in. */
export interface Waiting {
  login: string;
  duties: number;
  overdue: number;
  tasks: number;
  alerts: number;
}

const isOwnDuty =
  ({ post }: { post: PersonView['posts'][number] | undefined }) =>
  ({ owner }: DutyView): boolean => {
    if (!post) return false;
    return owner.kind === 'role' ? post.roles.includes(owner.role) : owner.departmentId === post.departmentId;
  };

const waitingFor = async (person: Person): Promise<Waiting> => {
  const me = await person.get<PersonView>('/me');
  const [post] = me.posts;
  const duties = (await everyItem<DutyView>(person, '/duties?limit=200')).filter(isOwnDuty({ post }));
  const isDoer = post?.roles.some((role) => role === 'department_head' || role === 'clerk') === true;
  const scope = isDoer ? `?department=${post.departmentId}&part=lead` : '';
  const counts = await person.get<TaskCountsView>(`/tasks/counts${scope}`);
  const ended = (['COMPLETED', 'RECALLED', 'TERMINATED', 'REASSIGNED'] as const).reduce((n, one) => n + (counts.byStatus[one] ?? 0), 0);
  const alerts = await everyItem<AlertView>(person, '/alerts?limit=200&open=true');
  return {
    login: person.login,
    duties: duties.length,
    overdue: duties.filter((one) => one.overdue !== null).length,
    tasks: counts.total - ended,
    alerts: alerts.length,
  };
};

/** What waits for each of these logins, as the API gives it to them. */
export const whatWaits = async (cast: Cast, logins: readonly string[]): Promise<Waiting[]> => {
  const found: Waiting[] = [];
  for (const login of logins) found.push(await waitingFor(await cast.person(login)));
  return found;
};
