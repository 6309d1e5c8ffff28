const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export const toHex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
};

const NO_DIGIT = 255;
const DIGITS = new Uint8Array(128).fill(NO_DIGIT);
for (const [value, sign] of [...'0123456789abcdef'].entries()) {
  DIGITS[sign.charCodeAt(0)] = value;
  DIGITS[sign.toUpperCase().charCodeAt(0)] = value;
}

/** Reading ends before the first pair that is no byte. */
export const fromHex = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length >> 1);
  for (let at = 0; at < bytes.length; at += 1) {
    const high = DIGITS[text.charCodeAt(2 * at)] ?? NO_DIGIT;
    const low = DIGITS[text.charCodeAt(2 * at + 1)] ?? NO_DIGIT;
    if (high === NO_DIGIT || low === NO_DIGIT) return bytes.subarray(0, at);
    bytes[at] = high * 16 + low;
  }
  return bytes;
};

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** No bytes for what is not base64. */
export const fromBase64 = (text: string): Uint8Array =>
  /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1
    ? Uint8Array.from(atob(text.replace(/=+$/, '')), (sign) => sign.charCodeAt(0))
    : new Uint8Array();

export const joinBytes = (...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
