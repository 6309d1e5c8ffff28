import { defineEvent } from './define-event.js';

/** 任务进度: for kinds without items. Job progressed. */
export interface JobProgressed {
  done: number;
  total: number;
}

export const jobProgressed = defineEvent<'JobProgressed', JobProgressed>({
  type: 'JobProgressed',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, progress: data }),
});
