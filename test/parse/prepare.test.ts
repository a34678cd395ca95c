/** Merge conflicts, characters that cannot be read, and odd line ends. */

import assert from 'node:assert/strict';
import { parseText } from '../../server/parse/parse.ts';
import { assertPlaces, reads } from './reads.ts';

describe('a merge conflict', () => {
  it('is told at its first line, and the first version is read', () => {
    reads(
      `
titel: Peeling
<<<<<<< HEAD
#^^^^^^^^^^^ conflict Hier staan twee versies door elkaar (een samenvoegconflict). Kies er een en verwijder de regels met <<<<<<<, ======= en >>>>>>>. Tot dan wordt de eerste versie getoetst.
versie: 2
=======
versie: 3
>>>>>>> voorstel
status: concept
`,
      { titel: 'Peeling', versie: 2, status: 'concept' },
    );
  });

  it('may show the common version too', () => {
    reads(
      `
<<<<<<< HEAD
#^^^^^^^^^^^ conflict
versie: 2
||||||| 1a2b3c
versie: 1
=======
versie: 3
>>>>>>> voorstel
status: concept
`,
      { versie: 2, status: 'concept' },
    );
  });

  it('is told once, however many there are', () => {
    reads(
      `
<<<<<<< HEAD
#^^^^^^^^^^^ conflict
versie: 2
=======
versie: 3
>>>>>>> voorstel
status: concept
<<<<<<< HEAD
eigenaar: jansen
=======
eigenaar: smit
>>>>>>> voorstel
`,
      { versie: 2, status: 'concept', eigenaar: 'jansen' },
    );
  });

  it('may have nothing on one of its sides', () => {
    reads('\n<<<<<<< HEAD\n#^^^^^^^^^^^ conflict\n=======\nversie: 3\n>>>>>>> voorstel\nstatus: concept\n', { status: 'concept' });
  });

  it('may stand inside a list and hold what could not be read', () => {
    reads(
      `
uitvoerders:
  - medewerker: jansen
<<<<<<< HEAD
#^^^^^^^^^^^ conflict
    rol: arts
=======
  rol: "verpleegkundige
>>>>>>> voorstel
  - medewerker: smit
`,
      { uitvoerders: [{ medewerker: 'jansen', rol: 'arts' }, { medewerker: 'smit' }] },
    );
  });

  it('is still told where some of its lines were removed already', () => {
    reads('\ntitel: Peeling\n<<<<<<< HEAD\n#^^^^^^^^^^^ conflict\nversie: 2\n', { titel: 'Peeling', versie: 2 });
    reads('\nversie: 2\n=======\n#^^^^^^ conflict\nstatus: concept\n>>>>>>> voorstel\n', { versie: 2, status: 'concept' });
  });

  it('has the line ends of its text', () => {
    reads(
      '\n<<<<<<< HEAD\n#^^^^^^^^^^^ conflict\nversie: 2\n=======\nversie: 3\n>>>>>>> voorstel\nstatus: concept\n',
      { versie: 2, status: 'concept' },
      '\r\n',
    );
  });

  it('is none where the signs are part of a text', () => {
    reads('\ntitel: <<<<<<< dit\nreden: |\n  =======\n', { titel: '<<<<<<< dit', reden: '=======\n' });
  });
});

describe('characters that cannot be read', () => {
  it('are told where the first is, and NUL counts as a space', () => {
    reads(
      `
titel: Peel\0ing
#          ^ encoding Hier staan tekens die niet te lezen zijn. Bewaar het bestand opnieuw als UTF-8 en verbeter wat verkeerd overkwam.
eigenaar: Ren\uFFFDe
`,
      { titel: 'Peel ing', eigenaar: 'Ren\uFFFDe' },
    );
  });

  it('are all there is of a file in UTF-16, which is told once', () => {
    const text = 'kader: zorg@1\ndocument: protocol\n  titel: Peeling\n';
    for (const bytes of [text.replace(/./gs, '$&\0'), text.replace(/./gs, '\0$&')]) {
      const { root, faults } = parseText('file:///werk/document.kader.yaml', `\uFFFD\uFFFD${bytes}`);
      assert.deepEqual([root, faults.map(({ code, place }) => `${code} ${place.start}`)], [undefined, ['encoding 0']]);
    }
  });
});

describe('line ends', () => {
  for (const [name, lineEnd] of Object.entries({ LF: '\n', CRLF: '\r\n', 'a lone CR': '\r' })) {
    it(`may be ${name}`, () => {
      reads(
        `
titel: Peeling
lijst:
  - een
  - "twee
#   ^^^^^ unclosed-quote
groep
#^^^^ missing-colon
status: concept
`,
        { titel: 'Peeling', lijst: ['een'], status: 'concept' },
        lineEnd,
      );
    });
  }

  it('may be mixed', () => {
    reads('a: 1\r\nb: 2\rc: 3\nd: 4', { a: 1, b: 2, c: 3, d: 4 });
  });

  it('are not made by U+2028 or U+0085, which are part of a value', () => {
    const tree = reads('a: een\u2028twee\u0085drie\nb\u2028c: 4\n', { a: 'een\u2028twee\u0085drie', 'b\u2028c': 4 });
    assertPlaces(tree);
  });
});

describe('a byte order mark', () => {
  it('is no part of the first key', () => {
    reads('\uFEFFtitel: Peeling\n', { titel: 'Peeling' });
  });
});
