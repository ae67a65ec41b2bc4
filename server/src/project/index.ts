export { silencingComments, type SilencingComment } from './comments.js';
export { matches } from './glob.js';
export { placeOf } from './paths.js';
export type { Problem } from './problem.js';
export { noProject, PROJECT_FILE, type Project, type Silence } from './project.js';
export { readProject, type ProjectReading } from './read.js';
export { isSilencing, silencer, type Silenced, type Silencing } from './silence.js';
export { namesModels, withUnknownModels } from './verb-models.js';
export { silenceByComment, silenceInProject, type SilenceEntry, type SilencingEdit } from './silence-edit.js';
