import { Converter } from 'opencc-js/t2cn';

/** Traditional characters, as Hong Kong and Taiwan write them, to simplified ones. Words are not exchanged, only characters. */
export const foldTraditional: (text: string) => string = Converter({ from: 'hk', to: 'cn' });
