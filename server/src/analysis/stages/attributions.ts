import { shift, type Certainty, type Evidence, type PlacedPhrase, type PlacedReport, type Sentence, type Speech } from '../model/index.js';
import { interviewee } from '../resolve/interviewee.js';
import { leadIn, ownSentence, type Proposal, type Scene } from '../resolve/lead-in.js';
import { nobodyElse } from '../resolve/nobody-else.js';
import { sameParagraph } from '../resolve/same-paragraph.js';
import type { Article } from './quotations/article.js';
import { standsAlone } from './quotations/speech-like.js';

/** Which words name the speaker of a speech, before anybody asks who that is. */
export interface Heard {
  readonly speech: Speech;
  readonly speaker: PlacedPhrase | undefined;
  readonly certainty: Certainty;
  readonly because: readonly Evidence[];
}

/**
 * For each speech, in order, the phrase that names its speaker: what its cue says, or else the best of what the ways of
 * looking propose.
 */
export function attributions(scene: Scene, speeches: readonly Speech[]): Heard[] {
  const heard: Heard[] = [];
  let lastQuoted: Heard | undefined;
  let last: Heard | undefined;
  let asker: Heard | undefined;
  for (const speech of speeches) {
    const one = hear(scene, speech, { quoted: lastQuoted, any: last, asker });
    heard.push(one);
    if (speech.parent === undefined) last = one;
    if (speech.parent === undefined && speech.report?.report.cue.lemma === 'ask') asker = one;
    if (speech.kind !== 'indirect' && speech.parent === undefined) lastQuoted = one;
  }
  return heard;
}

function hear(article: Scene, speech: Speech, before: Before): Heard {
  const { report } = speech;
  if (report?.report.speaker !== undefined) {
    const speaker = { paragraph: report.paragraph, sentence: report.sentence, phrase: report.report.speaker };
    return { speech, speaker, certainty: report.report.sure && report.report.leansOn === undefined ? 'certain' : 'likely', because: [...fromCue(article, report, speaker), ...speech.joined] };
  }
  const proposal = propose(article, speech, before);
  if (proposal === undefined) return { speech, speaker: undefined, certainty: 'unknown', because: speech.joined };
  return { speech, speaker: proposal.speaker, certainty: proposal.certainty, because: [...proposal.because, ...speech.joined] };
}

/** The facts that a cue with a speaker states. */
function fromCue(article: Article, placed: PlacedReport, speaker: PlacedPhrase): Evidence[] {
  const offset = article.paragraphs[placed.paragraph]?.start ?? 0;
  const cue = shift(placed.report.cue.span, offset);
  const mention = shift(speaker.phrase.span, offset);
  if (placed.report.looks === 'back') return [{ kind: 'refers-back', reference: cue, mention }];
  if (placed.report.cue.kind === 'according-to') return [{ kind: 'according-to', cue, mention }];
  if (placed.report.cue.kind === 'colon' || placed.report.cue.kind === 'dash') return [{ kind: 'signature', mark: cue, mention }];
  if (placed.report.leansOn !== undefined) return [{ kind: 'shared-subject', cue, mention, verb: shift(placed.report.leansOn, offset) }];
  return [{ kind: 'adjacent-cue', cue, mention }];
}

/** What has been heard so far: the last quotation in marks, and the last of any kind. */
interface Before {
  readonly quoted: Heard | undefined;
  readonly any: Heard | undefined;
  /** The last who asked something. */
  readonly asker: Heard | undefined;
}

/**
 * “It is not,” the agent replied. “And why?” A question that is a paragraph of its own, behind the answer to another one, is asked
 * by whoever asked that. Undefined where the words are no question, or nobody asked just before.
 */
function asksAgain(scene: Scene, speech: Speech, { quoted, asker }: Before): Proposal | undefined {
  const { paragraph } = speech.from;
  const ends = /\?[\s"”’'»]*$/.test(scene.locals[paragraph]?.text ?? '');
  if (!ends || speech.to.paragraph !== paragraph || quoted === undefined || asker?.speaker === undefined || quoted === asker) return undefined;
  const previous = quoted.speech.segments.at(-1);
  if (previous === undefined || paragraph - quoted.speech.to.paragraph !== 1 || quoted.speech.from.paragraph - asker.speech.to.paragraph > 1) return undefined;
  return { speaker: asker.speaker, certainty: 'guess', because: [{ kind: 'takes-turns', previous }] };
}

/** The dash of a line that signs what stands above it. */
const SIGNED = /^(?:[-–—―~])/;

/** The sentence that ends in a colon before a block quotation; nobody where a line below signs it, whoever that may be. */
function blockLeadIn(scene: Scene, speech: Speech): Proposal | undefined {
  if (SIGNED.test(scene.locals[speech.to.paragraph + 1]?.text ?? '')) return undefined;
  const found = leadIn(speech, scene);
  return found?.certainty === 'likely' ? found : undefined;
}

/** "Lind is blunter: “…”": a colon right before the words says that they are what their own sentence is about. */
function isIntroduced({ tokens }: Sentence, { from, segments }: Speech, { paragraphs }: Scene): boolean {
  const start = (segments[0]?.start ?? 0) - (paragraphs[from.paragraph]?.start ?? 0);
  const at = tokens.findIndex((token) => token.start === start);
  return tokens[at]?.kind === 'quoted' && tokens[at - 1]?.lower === ':';
}

/** Who speaks where no cue says so: one way to find a speaker after another, the surest first. */
function propose(scene: Scene, speech: Speech, before: Before): Proposal | undefined {
  const local = scene.locals[speech.from.paragraph];
  const sentence = local?.sentences[speech.from.sentence];
  if (speech.quoted[0]?.family === 'block') return blockLeadIn(scene, speech);
  if (speech.from.sentence === 0 && local?.label.answer === true) return interviewee(speech.from, scene);
  if (sentence !== undefined && isIntroduced(sentence, speech, scene)) return ownSentence(speech, scene, true) ?? sameParagraph(speech, before.quoted, 1) ?? sameParagraph(speech, before.any);
  if (sentence === undefined || !standsAlone(sentence)) return sameParagraph(speech, before.quoted, 1) ?? ownSentence(speech, scene) ?? sameParagraph(speech, before.any);
  if (speech.from.sentence > 0) return leadIn(speech, scene) ?? sameParagraph(speech, before.any);
  return asksAgain(scene, speech, before) ?? nobodyElse(speech, before.quoted?.speech, before.quoted?.speaker) ?? leadIn(speech, scene);
}
