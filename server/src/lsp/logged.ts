import type { NewsLanguageService } from '../ide/index.js';
import type { Analyzer } from './analyzer.js';
import { unexpected } from './in-background.js';

type Log = (message: string) => void;

/**
 * The same service, whose features write down where they failed. The request is then answered with an error, and all other
 * requests as if nothing had happened.
 */
export function loggedService(service: NewsLanguageService, log: Log): NewsLanguageService {
  const features = Object.entries(service).map(([name, feature]) => [name, logged(feature as (...args: unknown[]) => unknown, (error) => { log(`The feature ${name} failed. ${unexpected(error)}`); })]);
  return Object.freeze(Object.fromEntries(features)) as NewsLanguageService;
}

/** What a rule that failed leaves behind: a line. All other rules are checked. */
export const loggedRule = (log: Log) => (rule: string, error: unknown): void => { log(`The rule ${rule} failed and was skipped: ${String(error)}`); };

/** The same analysis, which writes down where it failed. */
export function loggedAnalyzer({ analyze, inSteps }: Analyzer, log: Log): Analyzer {
  const failed = (error: unknown): void => { log(`The analysis failed. ${unexpected(error)}`); };
  return {
    analyze: logged(analyze, failed),
    *inSteps(...given) {
      try {
        return yield* inSteps(...given);
      } catch (error) {
        failed(error);
        throw error;
      }
    },
  };
}

const logged = <A extends readonly unknown[], R>(work: (...args: A) => R, onError: (error: unknown) => void) => (...args: A): R => {
  try {
    return work(...args);
  } catch (error) {
    onError(error);
    throw error;
  }
};
