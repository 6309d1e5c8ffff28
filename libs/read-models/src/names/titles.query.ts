import { DirectiveViewEntity } from '../directives/directive-view.entity.js';
import { narrowToVisible, type Visibility } from '../directives/visibility.js';
import type { RowSource } from '../lists/row-source.js';
import { MeetingViewEntity } from '../meetings/meeting-view.entity.js';

export interface Titled {
  id: string;
  title: string;
  number: string | null;
}

/** What directives are called, of those that may be seen. */
export const titlesOfDirectives = async (
  source: RowSource,
  given: { ids: readonly string[]; visibility: Visibility },
): Promise<Titled[]> => {
  const builder = source
    .getRepository(DirectiveViewEntity)
    .createQueryBuilder('d')
    .select('d.directive_id', 'id')
    .addSelect('d.title', 'title')
    .addSelect('d.number', 'number')
    .where('d.directive_id = ANY(:ids)', { ids: given.ids });
  narrowToVisible(builder, given.visibility);
  return builder.getRawMany<Titled>();
};

export const titlesOfMeetings = (source: RowSource, ids: readonly string[]): Promise<Titled[]> =>
  source
    .getRepository(MeetingViewEntity)
    .createQueryBuilder('m')
    .select('m.meeting_id', 'id')
    .addSelect('m.title', 'title')
    .addSelect('m.number', 'number')
    .where('m.meeting_id = ANY(:ids)', { ids })
    .getRawMany<Titled>();
