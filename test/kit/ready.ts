import { analyze } from '../../server/src/analysis/index.js';

/** Whether the analysis finds quotations yet: tests over real texts wait for it. To be removed when it does. */
export const analysisIsReady = analyze('“We will stay,” Ann Lee said.').quotations.length > 0;
