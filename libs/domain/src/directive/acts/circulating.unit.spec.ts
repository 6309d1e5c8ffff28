import { describe, expect, it } from '@jest/globals';
import { command, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { clerk, head, LEADER, OFFICER } from '@duban/testing/people';

const circulate = (to: string[], more: object = {}, by = OFFICER) => command('CirculateDirective', { to, note: '请阅看', ...more }, by);
const read = (opinion = '', by = head('fgw')) => command('MarkCirculationRead', { n: 1, opinion }, by);

describe('CirculateDirective', () => {
  it('goes to each named person once, whole or one task of it', () => {
    given(register(), receive())
      .when(circulate(['leader', 'fgw-head', 'leader'], { taskId: 't1' }))
      .then({ type: 'DirectiveCirculated', data: { n: 1, taskId: 't1', note: '请阅看', to: ['leader', 'fgw-head'] } });
    expect(given(register(), circulate(['leader']), circulate(['fgw-head'])).directive.circulations?.map(({ n }) => n)).toEqual([1, 2]);
  });

  it('refuses with its code', () => {
    const story = given(register());
    story.when(circulate(['officer'])).thenRefused('reader_is_sender', { personId: 'officer' });
    story.when(circulate(['leader', 'gxj-head'])).thenRefused('reader_without_access', { personId: 'gxj-head' });
    story.when(circulate(['leader'], { taskId: 't9' })).thenRefused('task_not_found', { taskId: 't9' });
    story.when(circulate(['fgw-head'], {}, head('gxj'))).thenRefused('not_your_task');
  });
});

describe('MarkCirculationRead', () => {
  it('is for whoever it was sent to, once; an opinion tells the sender', () => {
    const story = given(register(), circulate(['leader', 'fgw-head']));
    story.when(read('可行')).then({ type: 'CirculationRead', data: { n: 1, reader: 'fgw-head', opinion: '可行', to: ['officer'] } });
    story.when(read('', clerk('fgw'))).thenRefused('not_for_your_reading', { n: 1 });
    const done = story.and(read());
    done.when(read()).thenRefused('not_for_your_reading', { n: 1 });
    done.when(read('', LEADER)).then({ type: 'CirculationRead', data: { n: 1, reader: 'leader', opinion: '', to: ['officer'] } });
    expect(Object.keys(done.directive.obligations)).toEqual(Object.keys(given(register()).directive.obligations));
  });
});
