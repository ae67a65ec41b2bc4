import type { Answer } from '../../../../../report/src/answers/answer.js';
import type * as report from '../../../../../report/src/main.js';

/** The answer as a page with its picture, which runs nothing and loads nothing. The library for charts is loaded when first asked for. */
export async function toHtml(answer: Answer): Promise<string> {
  const { answerPage } = await import(new URL('report.js', import.meta.url).href) as typeof report;
  return answerPage(answer);
}
