import { z } from 'zod';
import { localDate, shortText } from '@duban/domain/schema';
import { SeriesListItem, SeriesSheetView, SeriesView } from '../views/views.js';
import { defineRoute } from './route.js';

const query = { kind: 'query', method: 'get', status: 200, tag: 'meetings', action: 'read.meetings' } as const;
const params = z.object({ series: shortText.meta({ description: 'Its name', example: '市委常委会' }) });

/** 系列会议: meetings that come again, and what they left open. */
export const seriesRoutes = {
  listSeries: defineRoute({
    ...query,
    id: 'listSeries',
    path: '/series',
    summary: { zh: '系列会议（最近开会的在前）', en: 'Series of meetings, the one that met last first' },
    response: z.object({ items: z.array(SeriesListItem) }),
    problems: [],
  }),
  getSeries: defineRoute({
    ...query,
    id: 'getSeries',
    path: '/series/{series}',
    summary: { zh: '一个系列的历次会议及其事项进度', en: 'The meetings of a series, each with how far its matters are' },
    params,
    response: SeriesView,
    problems: ['not_found'],
  }),
  seriesSheet: defineRoute({
    ...query,
    id: 'seriesSheet',
    path: '/series/{series}/sheet',
    summary: {
      zh: '下次会议用表：逐项列出进度、超期原因、延期申请、上次会议要求及落实，附会上可作的决定',
      en: 'The sheet for the next meeting: item by item how far it is, why it is late, what was demanded, and what may be decided',
    },
    params,
    query: z.object({ date: localDate.optional().meta({ description: 'Day of the meeting; absent = today' }) }),
    response: SeriesSheetView,
    problems: ['not_found'],
  }),
};
