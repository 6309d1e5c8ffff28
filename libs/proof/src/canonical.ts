import serialise from 'canonicalize';

/** A value that has no canonical form: the same content could be written, or hashed, in two ways. */
export class NotCanonical extends Error {
  readonly code = 'not_canonical';
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
    this.name = 'NotCanonical';
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u;

const checkText = (text: string, path: string): void => {
  if (text.includes('\u0000')) throw new NotCanonical(path, 'NUL cannot be stored');
  if (LONE_SURROGATE.test(text)) throw new NotCanonical(path, 'half of a surrogate pair');
};

const check = (value: unknown, path: string): void => {
  switch (typeof value) {
    case 'string':
      return checkText(value, path);
    case 'boolean':
      return;
    case 'number':
      if (!Number.isSafeInteger(value)) throw new NotCanonical(path, `${value} is not an integer under 2^53`);
      return;
    case 'object':
      break;
    default:
      throw new NotCanonical(path, `${typeof value} has no JSON form`);
  }
  if (value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => check(item, `${path}[${index}]`));
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // Compared by shape: an object from another realm (a sandbox) has another Object.prototype.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new NotCanonical(path, 'only plain objects have a JSON form');
  for (const [key, item] of Object.entries(value)) {
    checkText(key, `${path}.${key}`);
    if (item !== undefined) check(item, `${path}.${key}`);
  }
};

/**
 * RFC 8785 (JCS) text of a plain JSON value, narrowed to what every reader reads alike: integers under 2^53 only, well-formed
 * text without NUL. Absent and `undefined` properties are the same.
 * @throws NotCanonical with the path of the first value that has no such form
 */
export const canonicalText = (value: unknown): string => {
  check(value, '$');
  const text = serialise(value);
  if (text === undefined) throw new NotCanonical('$', 'nothing to write');
  return text;
};
