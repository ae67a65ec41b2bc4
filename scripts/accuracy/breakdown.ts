import type { Certainty, MentionForm } from '../../server/src/analysis/index.js';
import { nameOutcome, type Aligned, type Found, type FoundOutcome, type FoundSide, type GoldOutcome, type GoldSide, type Miss, type NameOutcome } from './align.js';
import { KINDS, type Kind, type KindScore, type Ratios } from './score.js';

export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;
const total = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((sum, item) => sum + of(item), 0);

function ratios(p: number | null, r: number | null): Ratios {
  return { p, r, f1: p === null || r === null || p + r === 0 ? null : (2 * p * r) / (p + r) };
}

/** Whether a quotation or an attribution belongs to a kind of the tables: `quoted` is direct and mixed, `all` is each. */
export const isOf = (kind: Kind) => (one: { readonly kind: string }): boolean =>
  kind === 'all' || (kind === 'quoted' ? one.kind !== 'indirect' : one.kind === kind);

/** The scorer's figures of some articles for one kind. */
export function scoreOf(articles: readonly Aligned[], kind: Kind): KindScore {
  const golds = articles.flatMap((article) => article.golds).filter(({ gold }) => isOf(kind)(gold));
  const founds = articles.flatMap((article) => article.founds).filter(({ found }) => isOf(kind)(found));
  const [withSource, withSpeaker] = [golds.filter(({ hasSource }) => hasSource), founds.filter(({ hasSpeaker }) => hasSpeaker)];
  const [withCue, named] = [golds.filter(({ hasCue }) => hasCue), golds.filter((side) => side.named)];
  const alarmable = withSource.filter(({ gold }) => gold.kind !== 'indirect');
  return {
    gold: golds.length, system: founds.length,
    words: ratios(ratio(total(founds, (side) => side.lettersRight), total(founds, (side) => side.letters)), ratio(total(golds, (side) => side.lettersFound), total(golds, (side) => side.letters))),
    exact: ratio(count(golds, ({ exact }) => exact), golds.length),
    speaker: ratios(ratio(count(withSpeaker, rightly), withSpeaker.length), ratio(count(withSource, rightly), withSource.length)),
    cue: ratio(count(withCue, ({ cueRight }) => cueRight), withCue.length),
    name: ratio(count(named, ({ nameRight }) => nameRight), named.length), named: named.length,
    alarms: ratio(count(alarmable, ({ alarmed }) => alarmed), alarmable.length),
  };
}

const rightly = ({ speakerRight }: GoldSide | FoundSide): boolean => speakerRight;

export const scoresOf = (articles: readonly Aligned[]): Readonly<Record<Kind, KindScore>> =>
  Object.fromEntries(KINDS.map((kind) => [kind, scoreOf(articles, kind)])) as Record<Kind, KindScore>;

/** The articles by publisher, in the order of the alphabet. */
export function byPublisher(articles: readonly Aligned[]): readonly (readonly [publisher: string, articles: readonly Aligned[]])[] {
  const publishers = [...new Set(articles.map(({ article }) => article.publisher))].sort();
  return publishers.map((publisher) => [publisher, articles.filter(({ article }) => article.publisher === publisher)]);
}

/** Of some quotations: how many there are, how many share words with a marked attribution, have its speaker, or have a speaker who stands in its words. */
export interface Hits { readonly n: number; readonly aligned: number; readonly right: number; readonly inner: number }

/** Of the marked attributions with accepted names: how many there are, and how many resolve to one of them. */
export interface NameHits { readonly n: number; readonly right: number }

export interface Group {
  readonly key: string;
  readonly quoted: Hits;
  readonly indirect: Hits;
  readonly names: NameHits;
}

/** The key of quotations for which nobody is given, in each grouping. */
export const NOBODY = 'nobody';

/** The key of names whose words no quotation shares. */
export const NOT_FOUND = 'not found';

const FORMS: readonly MentionForm[] = ['name', 'pronoun', 'role', 'organisation', 'document', 'group', 'unnamed'];
const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'guess'];

export const byForm = (articles: readonly Aligned[]): readonly Group[] => grouped(articles, ({ form }) => form, FORMS);
export const byFact = (articles: readonly Aligned[]): readonly Group[] => grouped(articles, ({ fact }) => fact, []);
export const byCertainty = (articles: readonly Aligned[]): readonly Group[] => grouped(articles, ({ certainty }) => certainty, CERTAINTIES);

/** Groups the quotations by what their speaker is; keys in the order given, then by the alphabet; those without a speaker last. */
function grouped(articles: readonly Aligned[], keyOf: (found: Found) => string | undefined, order: readonly string[]): readonly Group[] {
  const key = (found: Found | undefined): string => (found === undefined ? NOT_FOUND : found.mention === undefined ? NOBODY : keyOf(found) ?? NOBODY);
  const founds = articles.flatMap((article) => article.founds);
  const names = articles.flatMap((article) => article.golds).filter(({ named }) => named);
  const keys = new Set([...founds.map(({ found }) => key(found)), ...names.map(({ best }) => key(best))]);
  const last = [NOBODY, NOT_FOUND];
  const others = [...keys].filter((each) => !order.includes(each) && !last.includes(each)).sort();
  return [...order, ...others, ...last].filter((each) => keys.has(each)).map((each) => {
    const own = founds.filter(({ found }) => key(found) === each);
    const ownNames = names.filter(({ best }) => key(best) === each);
    return {
      key: each,
      quoted: hits(own.filter(({ found }) => found.kind !== 'indirect')),
      indirect: hits(own.filter(({ found }) => found.kind === 'indirect')),
      names: { n: ownNames.length, right: count(ownNames, ({ nameRight }) => nameRight) },
    };
  });
}

const hits = (founds: readonly FoundSide[]): Hits => ({
  n: founds.length, aligned: count(founds, ({ best }) => best !== undefined), right: count(founds, rightly), inner: count(founds, ({ outcome }) => outcome === 'inner-speaker'),
});

/** How often each cause stands among some, for each kind of quotation. */
export interface Causes<Outcome extends string> {
  readonly outcome: Outcome;
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
}

const MISSES: readonly Miss[] = ['other-phrase', 'same-person', 'wider-phrase', 'inner-speaker', 'in-cue'];
const GOLD_OUTCOMES: readonly GoldOutcome[] = ['right', ...MISSES, 'run-together', 'no-speaker', 'not-found'];
const FOUND_OUTCOMES: readonly FoundOutcome[] = ['right', ...MISSES, 'no-source', 'not-marked', 'no-speaker'];
const NAME_OUTCOMES: readonly NameOutcome[] = ['right', 'other-identity', 'unresolved', 'other-phrase', 'no-speaker', 'not-found'];

/** What became of the marked attributions that have a source. */
export const goldCauses = (articles: readonly Aligned[]): readonly Causes<GoldOutcome>[] =>
  causes(articles.flatMap(({ golds }) => golds).filter(({ hasSource }) => hasSource).map((side) => [side.gold.kind, side.outcome]), GOLD_OUTCOMES);

/** What the quotations of the analysis are to the marks. */
export const foundCauses = (articles: readonly Aligned[]): readonly Causes<FoundOutcome>[] =>
  causes(articles.flatMap(({ founds }) => founds).map((side) => [side.found.kind, side.outcome]), FOUND_OUTCOMES);

/** What became of the attributions with accepted names. */
export const nameCauses = (articles: readonly Aligned[]): readonly Causes<NameOutcome>[] =>
  causes(articles.flatMap(({ golds }) => golds).filter(({ named }) => named).map((side) => [side.gold.kind, nameOutcome(side)]), NAME_OUTCOMES);

function causes<Outcome extends string>(cases: readonly (readonly [kind: string, outcome: Outcome])[], order: readonly Outcome[]): readonly Causes<Outcome>[] {
  const number = (kind: string, outcome: Outcome): number => count(cases, ([ofKind, what]) => ofKind === kind && what === outcome);
  return order.map((outcome) => ({ outcome, direct: number('direct', outcome), mixed: number('mixed', outcome), indirect: number('indirect', outcome) }));
}
