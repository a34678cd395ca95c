/** Lines that do not fit those around them, and what goes with them. */

import { reads } from './reads.ts';

describe('indentation', () => {
  it('under a value is told of the line that is indented', () => {
    reads(
      `
titel: Peeling
  versie: 2
# ^^^^^^^^^ indentation Deze regel springt anders in dan de regels eromheen, dus waar hij bij hoort is niet te zeggen. Hij wordt overgeslagen bij de toetsing.
status: concept
`,
      { titel: 'Peeling', status: 'concept' },
    );
  });

  it('between two levels is told once, for all lines that stand there', () => {
    reads(
      `
bedenktijd:
    duur: 1 week
  van: consult
# ^^^^^^^^^^^^ indentation
  tot: beslissing
status: concept
`,
      { bedenktijd: { duur: '1 week' }, status: 'concept' },
    );
  });

  it('of an item is told once, with its keys', () => {
    reads(
      `
uitvoerders:
  - medewerker: jansen
    rol: arts
   - medewerker: smit
#  ^^^^^^^^^^^^^^^^^^ indentation
     rol: verpleegkundige
status: concept
`,
      { uitvoerders: [{ medewerker: 'jansen', rol: 'arts' }], status: 'concept' },
    );
  });

  it('of a key among items is told once, with the keys below it', () => {
    reads(
      `
uitvoerders:
  - medewerker: jansen
  rol: arts
# ^^^^^^^^^ indentation
  nazorg:
    telefoon: 020
status: concept
`,
      { uitvoerders: [{ medewerker: 'jansen' }], status: 'concept' },
    );
  });

  it('of an item among keys costs that item', () => {
    reads('\nnazorg:\n  telefoon: 020\n  - altijd\n# ^^^^^^^^ indentation\n  bereikbaar: ja\n', {
      nazorg: { telefoon: 20, bereikbaar: 'ja' },
    });
  });

  it('of a line torn to the left costs what hung below it', () => {
    reads(
      `
uitvoerders:
  - medewerker: jansen
versie: 2
    rol: arts
#   ^^^^^^^^^ indentation
  - medewerker: smit
    rol: arts
status: concept
`,
      { uitvoerders: [{ medewerker: 'jansen' }], versie: 2, status: 'concept' },
    );
  });
});

describe('the first line', () => {
  it('that is indented by mistake is told itself', () => {
    reads('\n   kader: zorg@1\n#  ^^^^^^^^^^^^^ indentation\ndocument: protocol\ntitel: Peeling\n', {
      document: 'protocol',
      titel: 'Peeling',
    });
  });

  it('is not told where it is one of many, and a later line stands to the left of all', () => {
    reads('\n  kader: zorg@1\n  document: protocol\ntitel: Peeling\n#^^^^^^^^^^^^^ indentation\n', {
      kader: 'zorg@1',
      document: 'protocol',
    });
  });
});
