/** A key as the list of keys shows it. Keys go by their place (`code`): what an input method makes of them does not matter. */
export interface Key {
  /** `KeyboardEvent.code` */
  code: string;
  shift?: true;
  ctrl?: true;
  /** As it stands on the key: /, ?, Ctrl+Enter. */
  shown: string;
  /** What it does, in the reader's language. */
  label: string;
}

export interface Pressed {
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  repeat: boolean;
  isComposing: boolean;
  keyCode: number;
  defaultPrevented: boolean;
}

/** What an input method sends for each key while it composes, on browsers that forget to say so. */
const COMPOSING = 229;

export const isComposing = ({ isComposing: composing, keyCode }: Pick<Pressed, 'isComposing' | 'keyCode'>): boolean =>
  composing || keyCode === COMPOSING;

/** Is it this key, and meant as one. */
export const isKey = (key: Key, pressed: Pressed): boolean =>
  pressed.code === key.code &&
  pressed.shiftKey === (key.shift ?? false) &&
  pressed.ctrlKey === (key.ctrl ?? false) &&
  !pressed.altKey &&
  !pressed.metaKey &&
  !pressed.repeat &&
  !pressed.defaultPrevented &&
  !isComposing(pressed);

/** Means something in a field too: it is no text there. */
export const isNoText = ({ ctrl, code }: Key): boolean => ctrl === true || /^F\d+$/.test(code);

/** Is it typed as text there: a key alone means nothing then, one with Ctrl does. */
export const takesText = (tag: string, type: string, isContentEditable: boolean): boolean =>
  isContentEditable ||
  tag === 'TEXTAREA' ||
  tag === 'SELECT' ||
  (tag === 'INPUT' && !['checkbox', 'radio', 'button', 'submit', 'file'].includes(type));

/** Enter on something that is pressed by it is its own: a page's Enter is for when nothing else has it. */
export const isPressOf = ({ code }: Pick<Pressed, 'code'>, tag: string): boolean =>
  ['Enter', 'NumpadEnter', 'Space'].includes(code) && ['BUTTON', 'A', 'SUMMARY', 'INPUT'].includes(tag);
