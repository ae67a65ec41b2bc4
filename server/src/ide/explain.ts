import type { Analysis, Attribution, Certainty, Evidence, Rival, Span } from '../analysis/index.js';
import { textRead } from '../analysis/model/index.js';
import { quoteAt } from './wording.js';

/** Why a speaker was chosen: `certainty` as a label, `reasons` as whole sentences, best first; empty for no speaker. */
export interface Explanation {
  readonly certainty: string;
  readonly reasons: readonly string[];
}

/** Why a quotation is whose it is, with who else was considered. */
export interface SpeakerExplanation extends Explanation {
  /** Why it is nobody else’s, a sentence for each who was considered; empty where nobody was. */
  readonly against: readonly string[];
}

/** Why a quotation was given to its speaker, in sentences, and why to no rival. Undefined for an id that is not there. */
export function explainQuotation(analysis: Analysis, quotation: string): SpeakerExplanation | undefined {
  const attribution = analysis.attributions.find((candidate) => candidate.quotation === quotation);
  if (!attribution) return undefined;
  const against = attribution.rivals.map((rival) => explainRival(analysis, rival)).filter((sentence) => sentence !== undefined);
  return { ...explain(analysis, attribution), against };
}

/** The only file that turns evidence into sentences: a new kind of evidence does not compile until it is explained here. */
export function explain(analysis: Analysis, attribution: Attribution): Explanation {
  return {
    certainty: describeCertainty(attribution.certainty),
    reasons: [...new Set(attribution.because.map((evidence) => explainEvidence(analysis, evidence)))],
  };
}

/** The same in one or two sentences, for a hover: how the words are tied to the mention, and who the mention is. */
export function explainShortly(analysis: Analysis, attribution: Attribution): Explanation {
  const tie = attribution.because.find((evidence) => !isIdentity(evidence));
  const identity = attribution.because.find(isIdentity);
  const because = [tie, identity].filter((evidence) => evidence !== undefined);
  return explain(analysis, { ...attribution, because });
}

/** The label that stands before the reasons. */
export function describeCertainty(certainty: Certainty): string {
  switch (certainty) {
    case 'certain': return 'Certain';
    case 'likely': return 'Likely';
    case 'guess': return 'A guess';
    case 'unknown': return 'Unknown';
    default: return impossible(certainty);
  }
}

/** Whether the evidence says who a mention is, rather than which words speak. */
const isIdentity = ({ kind }: Evidence): boolean => kind === 'pronoun-agrees' || kind === 'role-matches' || kind === 'short-name';

/** One sentence for one fact, with the article's own words in quotation marks. */
export function explainEvidence(analysis: Pick<Analysis, 'text' | 'cues'>, evidence: Evidence): string {
  const { cues } = analysis;
  const text = textRead(analysis);
  const quote = (span: Span): string => quoteAt(text, span);
  switch (evidence.kind) {
    case 'adjacent-cue': return isNoun(cues, evidence.cue)
      ? `${quote(evidence.cue)} announces these words, and ${quote(evidence.mention)} says whose they are.`
      : `${quote(evidence.mention)} is the subject of ${quote(evidence.cue)}, which stands beside these words.`;
    case 'according-to': return `${quote(evidence.cue)} gives these words to ${quote(evidence.mention)}.`;
    case 'shared-subject': return `${quote(evidence.cue)} shares the subject of ${quote(evidence.verb)}, which is ${quote(evidence.mention)}.`;
    case 'signature': return `${nameOfMark(text, evidence)} ${quote(evidence.mention)} says whose words these are.`;
    case 'lead-in': return `The sentence that leads into these words is about ${quote(evidence.mention)}.`;
    case 'continues-quotation': return `The speech goes on from ${quote(evidence.previous)} in the same paragraph.`;
    case 'reopened-mark': return 'The paragraph before left its quotation mark open and this one opens it again, so the same speech goes on.';
    case 'same-block': return `The speech goes on from ${quote(evidence.previous)} in the same block quotation.`;
    case 'nobody-else': return `The speech goes on from ${quote(evidence.previous)}, and nobody else has spoken since.`;
    case 'takes-turns': return `Two speakers take turns here, and ${quote(evidence.previous)} was the other’s.`;
    case 'refers-back': return `${quote(evidence.reference)} points back to these words and gives them to ${quote(evidence.mention)}.`;
    case 'pronoun-agrees': return `${quote(evidence.pronoun)} fits ${quote(evidence.antecedent)} best of the people named before.`;
    case 'role-matches': return `${quote(evidence.role)} is whom the article introduces as ${quote(evidence.introduction)}.`;
    case 'short-name': return `${quote(evidence.name)} is short for ${quote(evidence.introduction)}.`;
    default: return impossible(evidence);
  }
}

/** Whether the cue is a word like "claim" or "promise", which has no subject. */
const isNoun = (cues: Analysis['cues'], { start }: Span): boolean => cues.some((cue) => cue.span.start === start && cue.kind === 'noun');

/** "The colon after", "The dash before": which mark signs, and on which side of the name it stands. */
function nameOfMark(text: string, { mark, mention }: Extract<Evidence, { kind: 'signature' }>): string {
  const name = text.slice(mark.start, mark.end).includes(':') ? 'colon' : 'dash';
  return `The ${name} ${mark.start >= mention.end ? 'after' : 'before'}`;
}

/** Why somebody who was considered is not the speaker; undefined where the analysis does not know the mention. */
export function explainRival(analysis: Analysis, rival: Rival): string | undefined {
  const mention = analysis.mentions.find((candidate) => candidate.id === rival.mention);
  return mention && `Not ${quoteAt(textRead(analysis), mention.span)}: ${reasonOfLoss(rival.lostBy)}.`;
}

function reasonOfLoss(lostBy: Rival['lostBy']): string {
  switch (lostBy) {
    case 'farther': return 'that stands farther from the words';
    case 'no-cue': return 'no reporting verb ties the words to that name';
    case 'disagrees': return 'the pronoun does not fit';
    case 'object': return 'that is spoken to or about, and does not speak';
    case 'less-recent': return 'somebody else was named more recently';
    default: return impossible(lostBy);
  }
}

/** Does not compile where a case is missing. Should one arrive all the same, from an older cache say, it stays unexplained. */
function impossible(value: never): string {
  void value;
  return '';
}
