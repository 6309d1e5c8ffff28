import { readPast, type Look } from '@duban/audit';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { NamesView, NameView } from '@duban/contracts';
import { NO_PARTS, numberText, type BilingualText, type Instant } from '@duban/domain';
import { may, visibilityOf, type LoadedOrganisation, type Subject } from '@duban/identity';
import type { Clock } from '@duban/platform';
import { titlesOfDirectives, titlesOfMeetings, type Titled } from '@duban/read-models';
import { Port, type OrganisationThen } from '../ports/ports.js';
import { idsOf, type FoundIds } from './ids-of.js';

/** Further directives that one answer is given the names of: each of the past is folded for it. */
const MOST_PAST = 50;

const named = (kind: NameView['kind'], name: BilingualText, short?: string): NameView => ({
  name,
  ...(short === undefined || short === name.zh ? {} : { short }),
  kind,
});

/** Among what a unit is called besides, an English abbreviation is no short name of it. */
const shortest = (names: readonly string[]): string | undefined =>
  names.filter((name) => /\p{Script=Han}/u.test(name)).sort((a, b) => a.length - b.length)[0];

/** The name of an id of the organisation; undefined for what is none, or was erased. */
const inOrganisation = ({ organisation, people }: LoadedOrganisation, id: string): NameView | undefined => {
  const own = <T>(all: Record<string, T>): T | undefined => (Object.hasOwn(all, id) ? all[id] : undefined);
  const department = own(organisation.departments);
  if (department) return named('department', department.name, shortest(department.aliases));
  const group = own(organisation.groups);
  if (group) return named('group', group.name, shortest(group.aliases));
  const person = people.get(id)?.name;
  if (person) return named('person', person);
  const post = own(organisation.posts);
  return post && named('post', post.title);
};

const titleView = (kind: 'directive' | 'meeting', { title, number }: Omit<Titled, 'id'>): NameView =>
  named(kind, { zh: title, en: title }, number ?? undefined);

/** What ids were called at an instant, as far as whoever asks may know. */
@Injectable()
export class NameBook {
  constructor(
    @Port('organisationThen') private readonly organisationThen: OrganisationThen,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('pool') private readonly pool: Pool,
    @Port('clock') private readonly clock: Clock,
  ) {}

  /** @param past null = now */
  async of(answer: unknown, subject: Subject, past: Instant | null): Promise<NamesView> {
    const found = idsOf(answer);
    const then = await this.organisationThen(past ?? this.clock.now());
    const names: NamesView = {};
    for (const id of found.texts) {
      const name = inOrganisation(then, id);
      if (name) names[id] = name;
    }
    for (const one of await this.directives(found, subject, past)) names[one.id] = titleView('directive', one);
    for (const one of await this.meetings(found, subject)) names[one.id] = titleView('meeting', one);
    return names;
  }

  private async directives({ directives, titled }: FoundIds, subject: Subject, past: Instant | null): Promise<Titled[]> {
    const given = [...titled].map(([id, one]) => ({ id, ...one }));
    const others = [...directives].filter((id) => !titled.has(id));
    if (others.length === 0) return given;
    const visible = await titlesOfDirectives(this.dataSource, { ids: others, visibility: visibilityOf(subject) });
    return [...given, ...(past === null ? visible : await this.asOf(visible.slice(0, MOST_PAST), past))];
  }

  /** As they were called then; what was not there yet has no name. */
  private async asOf(titles: readonly Titled[], at: Instant): Promise<Titled[]> {
    const look: Look = { at, by: 'recorded', recordedAt: this.clock.realAt(at) };
    const ids = titles.map(({ id }) => id);
    const then = await readPast(this.pool, ids, look);
    return [...then.values()].map(({ state }) => ({ id: state.id, title: state.title, number: numberText(state.number) }));
  }

  private async meetings({ meetings }: FoundIds, subject: Subject): Promise<Titled[]> {
    if (meetings.size === 0 || !may(subject, 'read.meetings', NO_PARTS)) return [];
    return titlesOfMeetings(this.dataSource, [...meetings]);
  }
}
