import { shift, spanOf, type Certainty, type Evidence, type PlacedPhrase, type PlacedReport, type Speech, type Place } from '../model/index.js';
import { leadIn, ownSentence, type Proposal, type Scene } from '../resolve/lead-in.js';
import { nobodyElse } from '../resolve/nobody-else.js';
import type { Article } from './article.js';
import { standsAlone } from './speech-like.js';
import { ANSWER } from './transcript-turns.js';

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
export function attributions(article: Article, speeches: readonly Speech[]): Heard[] {
  const heard: Heard[] = [];
  const scene: Scene = { ...article, names: establishedNames(article) };
  let lastQuoted: Heard | undefined;
  for (const speech of speeches) {
    const one = hear(scene, speech, lastQuoted);
    heard.push(one);
    if (speech.kind !== 'indirect' && speech.parent === undefined) lastQuoted = one;
  }
  return heard;
}

/** The words of all names that are more than one capital at the start of a sentence. */
function establishedNames(article: Article): ReadonlySet<string> {
  const names = new Set<string>();
  for (const local of article.locals) {
    for (const phrase of local.phrases.flat()) {
      if ((phrase.form === 'name' || phrase.form === 'organisation') && (phrase.first > 0 || phrase.last > 0)) for (const word of phrase.words) names.add(word);
    }
  }
  return names;
}

function hear(article: Scene, speech: Speech, before: Heard | undefined): Heard {
  const { report } = speech;
  if (report?.report.speaker !== undefined) {
    const speaker = { paragraph: report.paragraph, sentence: report.sentence, phrase: report.report.speaker };
    return { speech, speaker, certainty: report.report.leansOn === undefined ? 'certain' : 'likely', because: [...fromCue(article, report, speaker), ...speech.joined] };
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

/** In an interview of questions and answers, whoever the article names most often by full name gives the answers. */
function interviewee(article: Scene, at: Place): Proposal | undefined {
  const counts = new Map<string, { count: number; speaker: PlacedPhrase }>();
  article.locals.forEach((local, paragraph) => {
    local.phrases.forEach((phrases, sentence) => {
      for (const phrase of phrases) {
        if (phrase.form !== 'name' || article.paragraphs[paragraph]?.role === 'byline') continue;
        const surname = phrase.words.at(-1) ?? '';
        const known = counts.get(surname);
        if (known !== undefined) known.count++;
        else counts.set(surname, { count: 1, speaker: { paragraph, sentence, phrase } });
      }
    });
  });
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  const question = article.paragraphs[at.paragraph - 1];
  if (most === undefined || question === undefined) return undefined;
  return { speaker: most.speaker, certainty: 'likely', because: [{ kind: 'takes-turns', previous: spanOf(question) }] };
}

/** A fragment in the sentence right after somebody's quoted words, in the same paragraph, goes on with them. */
function sameParagraph(speech: Speech, before: Heard | undefined): Proposal | undefined {
  if (before?.speaker === undefined || before.certainty === 'guess' || before.speech.to.paragraph !== speech.from.paragraph || speech.from.sentence - before.speech.to.sentence > 1) return undefined;
  const previous = before.speech.segments.at(-1);
  return previous === undefined ? undefined : { speaker: before.speaker, certainty: 'guess', because: [{ kind: 'nobody-else', previous }] };
}

function propose(article: Scene, speech: Speech, before: Heard | undefined): Proposal | undefined {
  const { locals } = article;
  if (ANSWER.test(locals[speech.from.paragraph]?.text ?? '') && speech.from.sentence === 0) return interviewee(article, speech.from);
  const sentence = locals[speech.from.paragraph]?.sentences[speech.from.sentence];
  const alone = sentence !== undefined && standsAlone(sentence);
  if (!alone) return sameParagraph(speech, before) ?? ownSentence(speech, article);
  if (speech.from.sentence > 0) return leadIn(speech, article);
  return nobodyElse(speech, before?.speech, before?.speaker) ?? leadIn(speech, article);
}
