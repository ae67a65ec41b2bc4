import { dayOrMonth, timeWord } from '../../lexicon/calendar.js';
import { baseVerb, nounOrVerb } from '../../lexicon/common-verbs.js';
import { adverb, auxiliary, conjunction, determiner, preposition } from '../../lexicon/function-words.js';
import type { Phrase, Token } from '../../model/index.js';
import type { VerbGroup } from './cues.js';
import { isFinite } from './finite.js';

/** "said Blinken" behind quoted words or behind a clause and a comma; never "he said Blinken would …". */
export function isInverted(tokens: readonly Token[], phrases: readonly Phrase[], group: VerbGroup, right: Phrase): boolean {
  const before = tokens[group.first - 1];
  if (group.voice !== 'finite' || group.first !== group.verb) return false;
  // "…, the mayor, Jane Doe, told reporters": who stands behind "told" is told.
  const after = tokens[right.last + 1];
  // "The town, warns Lund, will be broke", but "the mayor, in a letter, urged people": whom such a verb takes is spoken to.
  if (group.form.verb.object && before !== undefined && before.kind !== 'quoted' && (group.form.verb.lemma === 'tell' || right.form !== 'name' || (after !== undefined && after.kind !== 'punctuation'))) return false;
  const ends = after === undefined || after.kind === 'punctuation' || after.kind === 'quoted' || preposition(after.lower) || timeWord(after.lower) || dayOrMonth(after.lower) !== undefined || conjunction(after.lower) !== undefined || /^(?:who|whose|which)$/.test(after.lower) || /(?:ing|ed)$/.test(after.lower) || adverb(after.lower);
  if (right.form === 'pronoun' && right.oblique) return false;
  if (before === undefined) return ends && right.form !== 'pronoun' && after?.lower === ':';
  // "Strand, citing “the vote,” said the plan could fail": a clause follows, and no speaker.
  if (before.kind === 'quoted' && closesApposition(tokens, phrases, group.first - 1)) return false;
  if (before.kind === 'quoted') return ends || (group.form.verb.quote && auxiliary(after.lower) === undefined);
  if (before.lower !== ',' && !/^[—–-]$/.test(before.lower) && !/^[?!]$/.test(before.lower)) return false;
  // "The river, which froze in May, said Lund, is warm": the sentence goes on with its own verb.
  const inserted = after?.lower === ',' && tokens[right.last + 2] !== undefined && isFinite(tokens[right.last + 2] as Token);
  return ends && group.form.verb.quote && right.form !== 'pronoun' && (inserted || !isApposed(tokens, group.first - 1) || ((group.form.verb.lemma === 'say' || !group.form.verb.direct) && group.form.verb.class === 'say' && right.anchored && !goesOn(tokens, right.last + 1)));
}

/** Whether a clause or words in marks follow, that somebody may say: "said Mark Lund, who leads the choir" has none but its relative one. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  let verb = from;
  while (adverb(tokens[verb]?.lower ?? '')) verb++;
  if (baseVerb(tokens[verb]?.lower ?? '') || nounOrVerb(tokens[verb]?.lower ?? '')) return true;
  return tokens.slice(from).some((token, index) => token.kind === 'quoted' || isFinite(token) || (nounOrVerb(token.lower) && (tokens[from + index + 1]?.lower === 'that' || determiner(tokens[from + index + 1]?.lower ?? ''))));
}

/** The longest title that ends what somebody is, in code units. */
const LONGEST_TITLE = 40;

/** "Ashe, star of “Tides,” thanked Crane": whether marks at `at` end what stands between a name and its verb. */
function closesApposition(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const [title, before] = [tokens[at], tokens[at - 1]];
  if (title === undefined || title.end - title.start > LONGEST_TITLE || before?.kind !== 'word' || isFinite(before)) return false;
  const comma = tokens.findLastIndex((token, index) => index < at && token.kind !== 'word' && token.kind !== 'number');
  const name = phrases.find((phrase) => phrase.last === comma - 1 && phrase.anchored && phrase.form !== 'pronoun');
  return tokens[comma]?.lower === ',' && name !== undefined && (tokens[name.first - 1]?.kind ?? 'punctuation') !== 'word' && !tokens.slice(comma, at).some(isFinite);
}

/** Whether the comma at `comma` closes an apposition that opened after a phrase, so that what follows is its verb. */
function isApposed(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'quoted' && token.stopped) return false;
    if (token?.lower !== ',' || i === comma - 1) continue;
    const start = tokens.findLastIndex((one, index) => index < i && ((one.kind === 'quoted' && one.stopped) || one.lower === ';')) + 1;
    const between = tokens.slice(start, i).filter((one) => one.kind !== 'punctuation');
    return between.length > 0 && !between.some((one) => isFinite(one));
  }
  return false;
}
