export * from './dispatch/alert-outbox.js';
export * from './dispatch/alert-dispatcher.js';
export type * from './dispatch/alert-channel.js';
export * from './channels/in-app.channel.js';
export * from './feed/alert-feed.js';
export * from './delivery/deliver-alerts.js';
export { DELIVERIES, recordDeliveries } from './delivery/record-deliveries.js';
