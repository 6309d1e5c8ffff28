/** The English one has the keys of the Chinese one. */
const both = <Catalogue>(zh: () => Promise<Catalogue>, en: () => Promise<NoInfer<Catalogue>>) => ({ 'zh-CN': zh, en });

/** What is said on pages that are not the first, under the name it is asked for by: fetched with the page that says it. */
export const LATER = {
  audit: both(
    () => import('./zh-cn/audit.js'),
    () => import('./en/audit.js'),
  ),
  board: both(
    () => import('./zh-cn/board.js'),
    () => import('./en/board.js'),
  ),
  daily: both(
    () => import('./zh-cn/daily.js'),
    () => import('./en/daily.js'),
  ),
  decide: both(
    () => import('./zh-cn/decide.js'),
    () => import('./en/decide.js'),
  ),
  directory: both(
    () => import('./zh-cn/directory.js'),
    () => import('./en/directory.js'),
  ),
  incidents: both(
    () => import('./zh-cn/incidents.js'),
    () => import('./en/incidents.js'),
  ),
  directive: both(
    () => import('./zh-cn/directive.js'),
    () => import('./en/directive.js'),
  ),
  field: both(
    () => import('./zh-cn/field.js'),
    () => import('./en/field.js'),
  ),
  forecast: both(
    () => import('./zh-cn/forecast.js'),
    () => import('./en/forecast.js'),
  ),
  form: both(
    () => import('./zh-cn/form.js'),
    () => import('./en/form.js'),
  ),
  intake: both(
    () => import('./zh-cn/intake.js'),
    () => import('./en/intake.js'),
  ),
  leave: both(
    () => import('./zh-cn/leave.js'),
    () => import('./en/leave.js'),
  ),
  offline: both(
    () => import('./zh-cn/offline.js'),
    () => import('./en/offline.js'),
  ),
  oral: both(
    () => import('./zh-cn/oral.js'),
    () => import('./en/oral.js'),
  ),
  reading: both(
    () => import('./zh-cn/reading.js'),
    () => import('./en/reading.js'),
  ),
  series: both(
    () => import('./zh-cn/series.js'),
    () => import('./en/series.js'),
  ),
  settings: both(
    () => import('./zh-cn/settings.js'),
    () => import('./en/settings.js'),
  ),
  sheet: both(
    () => import('./zh-cn/sheet.js'),
    () => import('./en/sheet.js'),
  ),
  signature: both(
    () => import('./zh-cn/signature.js'),
    () => import('./en/signature.js'),
  ),
  statistics: both(
    () => import('./zh-cn/statistics.js'),
    () => import('./en/statistics.js'),
  ),
  task: both(
    () => import('./zh-cn/task.js'),
    () => import('./en/task.js'),
  ),
  why: both(
    () => import('./zh-cn/why.js'),
    () => import('./en/why.js'),
  ),
};

export type Later = keyof typeof LATER;

type Catalogue<Name extends Later> = Awaited<ReturnType<(typeof LATER)[Name]['zh-CN']>>;
export type LaterMessages = { [Name in Later]: Catalogue<Name>[Name & keyof Catalogue<Name>] };
