// What the bundler puts into the command line; run from the sources it knows neither.

declare const ON_THE_RECORD_VERSION: string | undefined;
declare const ON_THE_RECORD_RULE_PAGES: Readonly<Record<string, string>> | undefined;

/** The version in package.json. */
export const version: string = typeof ON_THE_RECORD_VERSION === 'undefined' ? '0.0.0' : ON_THE_RECORD_VERSION;

/** The page of each rule, as Markdown by id. */
export const rulePages: Readonly<Record<string, string>> = typeof ON_THE_RECORD_RULE_PAGES === 'undefined' ? {} : ON_THE_RECORD_RULE_PAGES;
