import { nobody } from '../../shared/told.js';
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
  told: nobody('whoever asked sees how far it is'),
});
