import type { Project } from '../../project/index.js';
import type { Span } from '../../analysis/index.js';
import { plainReading } from '../../reading/reading.js';
import { notAnalysed, type Answer } from '../batch/answer.js';
import type { Line } from '../input/lines.js';
import { BadLine, parseRequest } from '../input/request.js';
import { report } from '../report.js';
import { metadataOf, type MetadataOptions } from './metadata.js';
import { namePattern } from './name-pattern.js';
import { recordOf } from './record.js';

/** Where metadata is found, as plain data that can cross to a thread. */
export interface CorpusOptions extends Pick<MetadataOptions, 'fields'> {
  /** How ids or paths are built, as the person wrote it. */
  readonly names?: string | undefined;
  /** Whether the lines are files that were read (`ReadFile`), and not somebody’s fields. */
  readonly files?: true;
}

/** A file of a folder, as a line. */
export interface ReadFile {
  readonly id: string;
  readonly text: string;
  /** See `Reading`. */
  readonly blockQuotations: readonly Span[];
}

/** Answers lines with what a corpus keeps of the article, as a line of JSON (`ArticleRecord`); never throws. */
export function answeringCorpus(project: Project, { fields, names, files }: CorpusOptions): (line: Line) => Answer {
  const options = { ...(fields && { fields }), names: names === undefined ? undefined : namePattern(names) };
  return ({ bytes }) => {
    if (bytes === undefined) return { problem: 'is too long' };
    try {
      const request = parseRequest(bytes);
      if (request === undefined) return {};
      const reading = { ...plainReading(request.text), ...(files === true && { blockQuotations: (request.more as Pick<ReadFile, 'blockQuotations'>).blockQuotations }) };
      const found = report(request.id, reading, { project, path: request.id });
      const { metadata, notices } = metadataOf(request.id, files === true ? {} : request.more, options);
      return { output: JSON.stringify(recordOf(found, metadata)), notices: [...found.notices, ...notices] };
    } catch (error) {
      return { problem: error instanceof BadLine ? error.message : notAnalysed(error) };
    }
  };
}
