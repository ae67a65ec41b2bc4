import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import type { Entity, Phrase } from '../../model/index.js';
import { asTrace, type Trace } from '../../resolve/trace.js';
import type { Heard } from '../attributions.js';
import { refer } from './refer.js';
import type { Scene } from './scene.js';
import type { Spotted } from './spotted.js';

/** Roles, bodies and pronouns in reading order, each finding somebody among those mentioned before. */
export function followReferences(scene: Scene, all: readonly Spotted[]): void {
  const speakers = new Set(scene.heard.flatMap((one) => (one.speaker === undefined ? [] : [one.speaker.phrase])));
  const traces: Trace[] = [];
  const ended = endsOfSpeech(scene.heard);
  const introduced = new Set<Entity>();
  const voices = new Set([...speakers].map((phrase) => scene.of.get(phrase)?.entity));
  const progress = { ...scene, traces, speakers, voices, all, at: 0 };
  let next = 0;
  all.forEach((one, at) => {
    progress.at = at;
    // Where a speech of several sentences ends, its speaker has just been heard.
    for (let speech = ended[next]; speech !== undefined && isBefore(speech.speech.to, one); speech = ended[++next]) {
      const entity = speech.speaker === undefined ? undefined : scene.of.get(speech.speaker.phrase)?.entity;
      const count = one.count - (one.paragraph === speech.speech.to.paragraph ? one.sentence - speech.speech.to.sentence : 1);
      if (entity !== undefined && speech.speaker !== undefined) traces.push(asTrace({ ...speech.speech.to, phrase: speech.speaker.phrase, entity, count, subject: true, speaks: true, inner: false, introduces: false }));
    }
    const identity = scene.of.get(one.phrase) ?? refer(one, progress);
    if (identity === undefined) return;
    scene.of.set(one.phrase, identity);
    const { entity } = identity;
    entity.mentions.push(one);
    if (one.role === 'headline') return;
    const subject = scene.article.locals[one.paragraph]?.subjects[one.sentence];
    const speaks = speakers.has(one.phrase);
    const isAsked = reportingVerb(one.tokens[one.phrase.first - 1]?.lower ?? '')?.lemma === 'ask';
    const isSubject = one.within === undefined && subject !== undefined && (subject === one.phrase || scene.of.get(subject)?.entity === entity || isJoined(one, subject));
    traces.push(asTrace({ paragraph: one.paragraph, sentence: one.sentence, phrase: one.phrase, count: one.count, entity, subject: isSubject || speaks || isAsked, speaks, inner: one.within !== undefined, introduces: !introduced.has(entity) && isIntroduction(one, all[at + 1], scene) }));
    introduced.add(entity);
  });
}

/** "Moss and Falk left": one name is as much the subject as the other. */
function isJoined({ phrase, tokens }: Spotted, subject: Phrase): boolean {
  const [first, second] = phrase.first < subject.first ? [phrase, subject] : [subject, phrase];
  return second.first === first.last + 2 && tokens[first.last + 1]?.lower === 'and';
}

/** A first mention that says what the person is: "NATO chief Jens Stoltenberg", "Dov Marek, a ferryman". */
const isIntroduction = (one: Spotted, next: Spotted | undefined, { of }: Scene): boolean =>
  one.phrase.form === 'name' && one.phrase.words.length > 1 && (one.phrase.description !== undefined || (next?.before?.phrase === one.phrase && next.phrase.form !== 'pronoun' && of.get(next.phrase)?.entity === of.get(one.phrase)?.entity));

/** Speeches that end in a later sentence than the one that names their speaker, in the order of their ends. */
const endsOfSpeech = (heard: readonly Heard[]): Heard[] =>
  heard.filter(({ speech, speaker }) => speaker !== undefined && isBefore(speaker, speech.to)).sort((a, b) => a.speech.to.paragraph - b.speech.to.paragraph || a.speech.to.sentence - b.speech.to.sentence);

const isBefore = (a: { paragraph: number; sentence: number }, b: { paragraph: number; sentence: number }): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.sentence < b.sentence);
