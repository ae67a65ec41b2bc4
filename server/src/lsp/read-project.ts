import { namesModels, readProject, withUnknownModels, type ProjectReading } from '../project/index.js';

/** Reads a project file’s text. Where it names verbs as models of others these are looked up, for which the analysis is loaded. */
export async function readProjectFile(text: string): Promise<ProjectReading> {
  const reading = readProject(text);
  if (!namesModels(text)) return reading;
  const { reportingForms } = await import('../analysis/index.js');
  return withUnknownModels(reading, text, reportingForms());
}
