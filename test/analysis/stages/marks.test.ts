import { describe, expect, it } from 'vitest';
import type { MarkFamily, Quoted } from '../../../server/src/analysis/model/index.js';
import { pairMarks } from '../../../server/src/analysis/stages/marks.js';
import { redraw, type Marked } from '../../kit/carets.js';

/** Each quoted stretch with its family, what it misses, and how deep it lies; each closing mark that nothing opened. */
function found(line: string, carried?: MarkFamily): Marked['marks'] {
  const { quoted, strays } = pairMarks(line, carried);
  const drawn = (all: readonly Quoted[], depth: string): Marked['marks'] => all.flatMap((one) => [
    { span: one.span, label: `${depth}${one.family}${one.close === undefined ? ', unclosed' : one.open.start === one.open.end ? ', unopened' : ''}` },
    ...drawn(one.nested, `${depth}in `),
  ]);
  return [...drawn(quoted, ''), ...strays.map((span) => ({ span, label: 'stray' }))];
}

const expectMarks = (source: string, carried?: MarkFamily): void => { expect(redraw(source, (line) => found(line, carried))).toBe(source); };

describe('marks of every family', () => {
  it('pair with their own', () => {
    expectMarks(`“We go,” she said.
^^^^^^^^ curly
"We go," she said. "Now."
^^^^^^^^ straight
                   ^^^^^^ straight
‘We go,’ she said.
^^^^^^^^ single
'We go,' she said.
^^^^^^^^ straight-single
''We go,'' she said.
^^^^^^^^^^ doubled
\`\`We go,'' she said.
^^^^^^^^^^ doubled
« We go », she said, «now».
^^^^^^^^^ guillemets
                     ^^^^^ guillemets
‹We go›, she said.
^^^^^^^ single-guillemets
»We go«, she said.
^^^^^^^ guillemets
„We go,” she said. „Now“.
^^^^^^^^ low-high
                   ^^^^^ low-high
‚We go‘, she said.
^^^^^^^ single`);
  });

  it('pair across families where an editor or a machine mixed them', () => {
    expectMarks(`“We go," she said.
^^^^^^^^ curly
"We go,” she said.
^^^^^^^^ straight
”We go,” she said.
^^^^^^^^ curly
“We go,“ she said.
^^^^^^^^ curly
‘We go,' she said.
^^^^^^^^ single
’We go,’ she said.
^^^^^^^^ single
“They see it. “
^^^^^^^^^^^^^^^ curly`);
  });

  it('may have spaces, dashes, brackets, ellipses and emphasis beside them', () => {
    expectMarks(`“ We go ” and " so do they ".
^^^^^^^^^ curly
              ^^^^^^^^^^^^^^ straight
The plan—"a fraud"—failed ("badly") … "so it did."
         ^^^^^^^^^ straight
                           ^^^^^^^ straight
                                      ^^^^^^^^^^^^ straight
*“We go,”* she said, **"now"**, _'or never'_.
 ^^^^^^^^ curly
                       ^^^^^ straight
                                 ^^^^^^^^^^ straight-single
"…we go…" and "--we stay--" she said.
^^^^^^^^^ straight
              ^^^^^^^^^^^^^ straight
"We go, "she said.
^^^^^^^^^ straight`);
  });

  it('are read through the wrong encoding', () => {
    expectMarks(`â€œWe donâ€™t go â€“ not now â€” not ever,â€ she said.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ curly
\u0093We don\u0092t go,\u0094 she said.
^^^^^^^^^^^^^^ curly`);
  });

  it('are left alone in tags and web addresses', () => {
    expectMarks(`<a href="https://example.org/a" title=“b”>We go</a>, "she" said.
                                                     ^^^^^ straight
See https://example.org/it's'here, said "she".
                                        ^^^^^ straight`);
  });
});

describe('marks inside of marks', () => {
  it('nest', () => {
    expectMarks(`“He said, ‘Go,’ and I went,” she said.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ curly
          ^^^^^ in single
‘He said, “Go,” and I went,’ she said.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ single
          ^^^^^ in curly
"He said, 'Go.'" "'Go,' he said."
^^^^^^^^^^^^^^^^ straight
          ^^^^^ in straight-single
                 ^^^^^^^^^^^^^^^^ straight
                  ^^^^^ in straight-single
''I said, 'Go.''' she recalled.
^^^^^^^^^^^^^^^^^ doubled
          ^^^^^ in straight-single
“I said, "Go," and went.”
^^^^^^^^^^^^^^^^^^^^^^^^^ curly
         ^^^^^ in straight
“A ‘b “c” d’ e.”
^^^^^^^^^^^^^^^^ curly
   ^^^^^^^^^ in single
      ^^^ in in curly`);
  });

  it('nest in marks of their own family where both are closed', () => {
    expectMarks(`"She said "go" and left," he said.
^^^^^^^^^^^^^^^^^^^^^^^^^ straight
          ^^^^ in straight
“She said “go” and left,” he said.
^^^^^^^^^^^^^^^^^^^^^^^^^ curly
          ^^^^ in curly`);
  });

  it('nest no deeper than anybody writes', () => {
    const { quoted } = pairMarks('“'.repeat(40) + 'a' + '”'.repeat(40), undefined);
    const depth = (all: readonly Quoted[]): number => Math.max(0, ...all.map((one) => 1 + depth(one.nested)));
    expect(depth(quoted)).toBe(8);
  });
});

describe('apostrophes', () => {
  it('are no marks', () => {
    expectMarks(`Don’t ask O’Neill’s players’ union about the ’90s, ‘em or 'tis.
Don't ask O'Neill's players' union about the '90s, 'em or 'tis.
The class of ‘65 played rock ‘n’ roll in Hawai‘i.
Nothin’ doin’, said the workers’.`);
  });

  it('are no marks inside of single marks', () => {
    expectMarks(`‘The players’ union won’t pay,’ she said.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ single
'The players' union won't pay,' she said.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ straight-single
‘They were moaning in the ’70s an’ they’ll moan when I’m gone.’
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ single
‘Farmers’ Weekly asked,’ he said. ‘I love rock ’n’ roll.’
^^^^^^^^^^^^^^^^^^^^^^^^ single
                                  ^^^^^^^^^^^^^^^^^^^^^^^ single
'Get 'em,' he said.
^^^^^^^^^^ straight-single
Rivals know him as ‘Lyin’ Ted.’
                   ^^^^^^^^^^^^ single`);
  });

  it('do not close a fragment’s marks, nor stop them closing', () => {
    expectMarks(`They ‘won’t look at a pear’ these days. The growers’ union agrees.
     ^^^^^^^^^^^^^^^^^^^^^^ single
A ‘scare’ here and a ‘word’ there.
  ^^^^^^^ single
                     ^^^^^^ single
A 'scare' here and a 'word' there.
  ^^^^^^^ straight-single
                     ^^^^^^ straight-single`);
  });

  it('are marks where they open speech', () => {
    expectMarks(`'Bye,' he said. ‘Cause I must.’
^^^^^^ straight-single
                ^^^^^^^^^^^^^^^ single`);
  });
});

describe('feet, inches and primes', () => {
  it('are no marks', () => {
    expectMarks(`He is 6'2", she 5’11” and the door 40' by 7" or 40′ by 7″.
A 7" single in 10' rooms.`);
  });

  it('are no marks inside of marks', () => {
    expectMarks(`"I bought the 7" single," he said.
^^^^^^^^^^^^^^^^^^^^^^^^^ straight
“I’m 6’2” tall,” he said. “And you’re 5'2".”
^^^^^^^^^^^^^^^^ curly
                          ^^^^^^^^^^^^^^^^^^ curly`);
  });

  it('do not hide marks behind numbers', () => {
    expectMarks(`"We won in 2016" and "lost in 2018", he said.
^^^^^^^^^^^^^^^^ straight
                     ^^^^^^^^^^^^^^ straight
“I was 18” and ‘he was 20’.
^^^^^^^^^^ curly
               ^^^^^^^^^^^ single`);
  });
});

describe('a mark that is missing', () => {
  it('is the closing one', () => {
    expectMarks(`She called it “a great loss for us.
              ^^^^^^^^^^^^^^^^^^^^^ curly, unclosed
"We go, she said, "and we go now."
^^^^^^^^^^^^^^^^^ straight, unclosed
                  ^^^^^^^^^^^^^^^^ straight
“We go, she said. “And soon.” “Now.”
^^^^^^^^^^^^^^^^^ curly, unclosed
                  ^^^^^^^^^^^ curly
                              ^^^^^^ curly
“He said, ‘Go,” she said.
^^^^^^^^^^^^^^^ curly
““Go,” she said.
 ^^^^^ curly`);
  });

  it('is the opening one', () => {
    expectMarks(`They met. We go today,” she said. “And soon.”
          ^^^^^^^^^^^^^ curly, unopened
                      ^ stray
                                  ^^^^^^^^^^^ curly
“We go,” she said. And not only today.”
^^^^^^^^ curly
                   ^^^^^^^^^^^^^^^^^^^^ curly, unopened
                                      ^ stray
“We go,” she said.”
^^^^^^^^ curly
                  ^ stray`);
  });

  it('is no single one, save where a long speech begins', () => {
    expectMarks(`He liked the ‘old days and the new.
She said: ‘We would have gone in the spring if anybody had told us that there was a boat.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ single, unclosed
'We would have gone in the spring if anybody had told us that there was a boat.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ straight-single, unclosed
The 'Ndrangheta is “a plague”, and it has been one for far longer than anybody remembers.
                   ^^^^^^^^^^ curly`);
  });
});

describe('a mark left open above', () => {
  it('is carried on', () => {
    expect(pairMarks('“We go.', undefined).open).toBe('curly');
    expect(pairMarks('“We go.”', undefined).open).toBeUndefined();
    expect(pairMarks('‘Go', undefined).open).toBeUndefined();
  });

  it('is reopened, or closed where nothing reopened it', () => {
    expectMarks(`“And so do they.” Nobody else spoke.
^^^^^^^^^^^^^^^^^ curly
And so do they,” she said. “All of them.”
^^^^^^^^^^^^^^^^ curly, unopened
                           ^^^^^^^^^^^^^^ curly
The council agreed.`, 'curly');
  });

  it('is not closed by a mark of another family, nor by an apostrophe', () => {
    expect(pairMarks('The players’ union won’t pay.', 'single').quoted).toEqual([]);
    expect(pairMarks('And so,” she said.', 'single').strays).toHaveLength(1);
  });
});

describe('texts that nobody wrote', () => {
  it('throw nothing', () => {
    for (const text of ['', '"', '”', "'", '\ud83e"\udd86"', '"\u0000"', '“”', "''''''", '«»‹›„“']) expect(() => pairMarks(text, undefined)).not.toThrow();
  });

  it.each(['“', '"', "'", '‘a ', 'a’ ', '“‘', '7" ', '<a ', 'https://'])('of 100,000 × %s do not overflow the stack', (piece) => {
    expect(() => pairMarks(piece.repeat(100_000), undefined)).not.toThrow();
  });
});
