import { Injectable } from '@nestjs/common';

import { v5 as uuidv5 } from 'uuid';
import {
  SPLITTER_VERSION,
  type FileRef,
  type MatterMatch,
  type Meeting,
  type MeetingKind,
  type MeetingStep,
  type MinutesAnalysis,
  type MinutesOptions,
  type ReadingNote,
  activePosts,
  matchedMatters,
  missingAnnexes,
  namedUnits,
  withoutOrdinal,
} from '@duban/domain';
import type { CountedChanges, DocumentText } from '@duban/files';
import { MEETINGS, readState } from '@duban/event-store';
import { draftsOfSeries, openMatters, seriesIn } from '@duban/read-models';
import type { Pool } from 'pg';
import { CommandService, COMMAND_NAMESPACE } from '../commands/index.js';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook, type PolicyBook, type PresentOrganisation } from '../ports/ports.js';
import { ReaderBusy, ReadingTooLong, type Reader, type ReadingOptions } from '../reading/index.js';
import { sha256, type AnyMeetingCall } from './meeting.service.js';
import { directiveOf } from './series.view.js';

export interface GivenMinutes {
  kind: MeetingKind;
  text: string;
  /** The document that the text was read from; absent when the text itself is the original. */
  original?: { bytes: Buffer; mediaType: string; notes?: ReadingNote[] };
  title?: string | undefined;
  number?: string | undefined;
  date?: string | undefined;
  chair?: string | undefined;
  fileName?: string | undefined;
  classified?: boolean | undefined;
  responsibleUnits?: 'first_leads' | undefined;
  /** Of which series it is; absent = the one whose name its title holds. */
  series?: string | undefined;
}

export interface TakenMinutes {
  meetingId: string;
  analysis: Omit<MinutesAnalysis, 'rows'>;
  steps: MeetingStep[];
  /** Bytes to be kept by their hash, once the minutes are accepted. */
  kept: Buffer[];
}

/** Reads minutes with the names and rules of now; nothing is recorded or kept here. */
@Injectable()
export class MinutesIntake {
  constructor(
    private readonly commands: CommandService,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('policies') private readonly policies: PolicyBook,
    @Port('calendars') private readonly calendars: CalendarBook,
    @Port('reader') private readonly reader: Reader,
    @Port('pool') private readonly pool: Pool,
  ) {}

  /** Text of a document. @throws Problem document_unreadable, document_has_changes unless it is said whether they count, minutes_too_complex, unavailable */
  async textOf(bytes: Buffer, changes?: CountedChanges): Promise<DocumentText> {
    const read = await this.reader.document(bytes, changes).catch(unread);
    if (!read) throw new Problem('document_unreadable');
    const open = read.notes?.find(({ kind }) => kind === 'changes_accepted');
    if (open && !changes) throw new Problem('document_has_changes', { params: { count: open.count } });
    return read;
  }

  /** @throws Problem meeting_date_required when neither the caller nor the text gives a full date; minutes_too_complex, unavailable */
  async read(call: AnyMeetingCall, given: GivenMinutes): Promise<TakenMinutes> {
    const { text, kind, classified } = given;
    const options: ReadingOptions = {
      calendar: this.calendars.asOf(call.receivedAt),
      policy: this.policies.current(),
      ...(given.responsibleUnits ? { responsibleUnits: given.responsibleUnits } : {}),
      ...(given.date ? { date: given.date } : {}),
      ...(await this.knownNames(call.receivedAt)),
    };
    // what rows are held against is of this day: it is no part of what was sent
    const { rows, ...analysis } = await this.reader.minutes(text, options).catch(unread);
    const date = given.date ?? analysis.date;
    if (!date) throw new Problem('meeting_date_required');
    const textBytes = Buffer.from(text, 'utf8');
    const textSha256 = sha256(text);
    const { bytes, mediaType } = given.original ?? { bytes: textBytes, mediaType: 'text/plain' };
    const file: FileRef = { sha256: sha256(bytes), name: given.fileName ?? 'minutes.txt', mediaType, bytes: bytes.byteLength };
    const annexes = missingAnnexes(text).map((name) => ({ kind: 'annex_missing' as const, name }));
    const notes: ReadingNote[] = [...(given.original?.notes ?? []), ...annexes];
    const meetingId = uuidv5(this.commands.commandId(call), COMMAND_NAMESPACE);
    const title = given.title ?? analysis.title;
    const found = await this.found(meetingId, { ...analysis, rows }, given.series ?? title, given.series !== undefined);
    return {
      meetingId,
      analysis,
      steps: [
        {
          type: 'ReceiveMinutes',
          data: {
            meetingId,
            kind,
            title,
            number: given.number ?? analysis.number,
            date,
            chair: given.chair ?? analysis.chair ?? '',
            file,
            text,
            textSha256,
            ...(classified === undefined ? {} : { classified }),
            ...(notes.length > 0 ? { notes } : {}),
          },
        },
        { type: 'IdentifySegments', data: { splitterVersion: SPLITTER_VERSION, analysis } },
        ...found,
      ],
      kept: given.original ? [bytes, textBytes] : [bytes],
    };
  }

  /**
   * What follows from the meetings before: of which series it is, by what was said or by its title, and what in it seems to go on with
   * directives that are open.
   */
  private async found(meetingId: string, analysis: MinutesAnalysis, title: string, said: boolean): Promise<MeetingStep[]> {
    const { state } = await readState(this.pool, MEETINGS, meetingId);
    // sent again: as it was found the first time, whatever has been opened or has ended since
    const series = state ? asTakenIn(state) : said ? title.trim() : await seriesIn(this.pool, withoutOrdinal(title));
    const matches = state ? state.matches.map(({ apart: _, ...match }) => match) : await this.matched(analysis, series);
    return [
      ...(series === null ? [] : [{ type: 'PlaceInSeries', data: { series } } as const]),
      ...(matches.length === 0 ? [] : [{ type: 'MatchMatters', data: { matches } } as const]),
    ];
  }

  private async matched(analysis: MinutesAnalysis, series: string | null): Promise<MatterMatch[]> {
    if (analysis.rows.length === 0 && series === null) return [];
    const earlier = series === null ? [] : await draftsOfSeries(this.pool, series);
    return matchedMatters(analysis, await openMatters(this.pool), new Set(earlier.map(directiveOf)));
  }

  /** What a text may call units, groups of units and the leaders, as of now. */
  private async knownNames(at: string): Promise<Pick<MinutesOptions, 'departments' | 'groups' | 'rosters'>> {
    const { organisation } = await this.organisation();
    const named = namedUnits(organisation, at).map((unit) => ({ ...unit, name: unit.names[0] ?? unit.id, aliases: unit.names.slice(1) }));
    const leaders = activePosts(organisation, at).filter(
      (post) => post.roles.includes('leader_in_charge') || post.roles.includes('issuing_leader'),
    );
    return {
      departments: named
        .filter((unit) => unit.kind === 'department')
        .map(({ id, name, aliases, duties }) => ({ id, name, aliases, duties: [...duties.zh, ...duties.en] })),
      groups: named.filter((unit) => unit.kind === 'group').map(({ id, name, aliases, members }) => ({ id, name, aliases, members })),
      // By id: a measure's roster ends up in events, and those hold no names of persons.
      rosters: [{ name: '市领导', members: leaders.map((post) => post.personId) }],
    };
  }
}

/** The series that it was placed in with its minutes. */
const asTakenIn = ({ series, receivedAt }: Meeting): string | null => (series?.at === receivedAt ? series.name : null);

/** @throws Problem where the bounds of reading were met; whatever else was thrown */
const unread = (error: unknown): never => {
  if (error instanceof ReadingTooLong) throw new Problem('minutes_too_complex');
  if (error instanceof ReaderBusy) throw new Problem('unavailable');
  throw error;
};
