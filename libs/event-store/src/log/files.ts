/** The system's code of a failure, such as ENOENT. By shape: an error of another realm is no instance of our `Error`. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
