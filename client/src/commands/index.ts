import type { Command } from './command.js';
import { checkWorkspace } from './check-workspace.js';
import { copyQuotation } from './copy-quotation.js';
import { copySources } from './copy-sources.js';
import { copySourcesAsMarkdown } from './copy-sources-as-markdown.js';
import { exportReport } from './export-report.js';
import { goToQuotation } from './go-to-quotation.js';
import { nextQuotation } from './next-quotation.js';
import { nextQuotationOfSource } from './next-quotation-of-source.js';
import { nextUnattributedQuotation } from './next-unattributed-quotation.js';
import { openReport } from './open-report.js';
import { previousQuotation } from './previous-quotation.js';
import { previousQuotationOfSource } from './previous-quotation-of-source.js';
import { previousUnattributedQuotation } from './previous-unattributed-quotation.js';
import { restartServer } from './restart-server.js';
import { showLog } from './show-log.js';
import { showReferences } from './show-references.js';
import { showSilenced } from './show-silenced.js';
import { showSources } from './show-sources.js';
import { showWhy } from './show-why.js';
import { silenceFinding } from './silence-finding.js';
import { turnOff } from './turn-off.js';
import { turnOffForFile } from './turn-off-for-file.js';
import { turnOffForWorkspace } from './turn-off-for-workspace.js';
import { turnOn } from './turn-on.js';

/** Every command of the extension, sorted by id. */
export const commands: readonly Command[] = [
  checkWorkspace, copyQuotation, copySources, copySourcesAsMarkdown, exportReport, goToQuotation, nextQuotation, nextQuotationOfSource, nextUnattributedQuotation, openReport,
  previousQuotation, previousQuotationOfSource, previousUnattributedQuotation, restartServer, showLog, showReferences, showSilenced, showSources, showWhy, silenceFinding,
  turnOff, turnOffForFile, turnOffForWorkspace, turnOn,
];
