export const problem = {
  colon: ': ',
  offline: 'The server cannot be reached',
  offlineAdvice: 'Check your connection. What you typed is still here; trying again does nothing twice.',
  waiting: 'Not confirmed yet',
  waitingAdvice: 'It may have been done. Trying again does nothing twice.',
  fault: 'Something went wrong',
  faultAdvice: 'Try again; if it goes on, tell your administrator.',
  incident: 'Number: {id}',
  again: 'Try again',
  notHere: 'There is no such page',
  notHereAdvice: 'The link may be incomplete, or the matter is no longer with your unit.',
  toInbox: 'Back to what is to do',
};
