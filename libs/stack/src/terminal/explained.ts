import { ExplainedError } from '@duban/platform';
import { complain } from './console.js';

/**
 * A command's action: a fault of the installation is explained by its own message, without a stack trace. Any other is thrown on.
 * @param exitCode what the process then ends with
 */
export const explained =
  <A extends unknown[]>(act: (...given: A) => Promise<void>, exitCode = 1) =>
  async (...given: A): Promise<void> => {
    try {
      await act(...given);
    } catch (error) {
      if (!(error instanceof ExplainedError)) throw error;
      complain(error.message);
      process.exitCode = exitCode;
    }
  };
