export const session = {
  lead: 'What meetings decided, from being ordered to being done: all of it is here.',
  signIn: 'Sign in',
  expired: 'You have been signed out. What you typed is still here: sign in again and go on.',
  again: 'Sign in again',
  unknown: 'We know who you are, but you hold no post here yet',
  unknownAdvice: 'Ask your liaison officer or the supervision office to enter it, then sign in again.',
  failed: 'Signing in did not succeed. Please try again.',
  signOut: 'Sign out',
};
