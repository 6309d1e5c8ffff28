import { SettingsView } from '../views/views.js';
import { defineRoute } from './route.js';

const settings = { status: 200, tag: 'organisation', path: '/me/settings', response: SettingsView, problems: [] } as const;

export const settingsRoutes = {
  settings: defineRoute({
    ...settings,
    kind: 'query',
    method: 'get',
    id: 'mySettings',
    action: 'read.me',
    summary: { zh: '我的设置：语言、字号、提醒方式', en: 'My settings: language, text size, what I am told how' },
  }),
  saveSettings: defineRoute({
    ...settings,
    kind: 'command',
    method: 'post',
    id: 'saveSettings',
    action: 'save.settings',
    summary: { zh: '保存我的设置', en: 'Save my settings' },
    body: SettingsView,
  }),
};
