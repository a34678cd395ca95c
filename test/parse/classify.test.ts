/** Lines that are not right as YAML: each fault at its place, and the rest of the document understood. */

import { reads } from './reads.ts';

describe('a line that is not right as YAML', () => {
  it('may be a key without its colon', () => {
    reads(
      `
versie: 2
titel
#^^^^ missing-colon Hier ontbreekt een dubbele punt: schrijf “titel: waarde”. De regel wordt overgeslagen bij de toetsing.
status: concept
`,
      { versie: 2, status: 'concept' },
    );
  });

  it('may be a key half typed as the very first', () => {
    reads('\nkad\n#^^ missing-colon\ndocument: protocol\n', { document: 'protocol' });
  });

  it('may be a key half typed as the last, with no line end behind it', () => {
    reads('\nkader: zorg@1\ndocu\n#^^^ missing-colon', { kader: 'zorg@1' });
  });

  it('may be a key half typed inside a group', () => {
    reads(
      `
bedenktijd:
  duur: 1 week
  to
# ^^ missing-colon
nazorg: ja
`,
      { bedenktijd: { duur: '1 week' }, nazorg: 'ja' },
    );
  });

  it('may be a key half typed inside an item of a list', () => {
    reads(
      `
uitvoerders:
  - medewerker: jansen
    ro
#   ^^ missing-colon
  - medewerker: smit
`,
      { uitvoerders: [{ medewerker: 'jansen' }, { medewerker: 'smit' }] },
    );
  });

  it('takes along what hangs under a key without its colon', () => {
    reads(
      `
titel: Peeling
bedenktijd
#^^^^^^^^^ missing-colon
  duur: 1 week
  van: consult
uitvoerders
#^^^^^^^^^^ missing-colon
- jansen
- smit
status: concept
`,
      { titel: 'Peeling', status: 'concept' },
    );
  });

  it('may lack the space behind its colon', () => {
    reads(
      `
titel:Peeling
#^^^^^^^^^^^^ missing-space Hier ontbreekt een spatie: schrijf “titel: Peeling”. Tot dan wordt de regel overgeslagen bij de toetsing.
versie: 2
`,
      { versie: 2 },
    );
  });

  it('may lack the space behind its dash', () => {
    reads(
      `
uitvoerders:
  - medewerker: jansen
    rol: arts
  -smit
# ^^^^^ missing-space Hier ontbreekt een spatie: schrijf “- smit”. Tot dan wordt de regel overgeslagen bij de toetsing.
nazorg: ja
`,
      { uitvoerders: [{ medewerker: 'jansen', rol: 'arts' }], nazorg: 'ja' },
    );
  });

  it('may be a text that does not hang under its key', () => {
    reads(
      `
reden: Dit is een lange
uitleg over meer regels
#^^^^^^^^^^^^^^^^^^^^^^ syntax
die niet inspringt.
tot: 2027-01-01
`,
      { reden: 'Dit is een lange', tot: '2027-01-01' },
    );
  });

  it('may have words behind its closing quote', () => {
    reads('\ntitel: "Peeling" licht\n#^^^^^^^^^^^^^^^^^^^^^ syntax\nversie: 2\n', { versie: 2 });
  });

  it('may have a dash behind its colon', () => {
    reads('\nuitvoerders: - jansen\n#^^^^^^^^^^^^^^^^^^^^ syntax\nversie: 2\n', { versie: 2 });
  });
});

describe('a value with a colon in it', () => {
  it('is shown as a whole', () => {
    reads(
      `
titel: Protocol: peeling
#      ^^^^^^^^^^^^^^^^^ unquoted-colon In deze waarde staat een dubbele punt. Zet er aanhalingstekens om: "Protocol: peeling". Tot dan wordt de regel overgeslagen bij de toetsing.
versie: 2
`,
      { versie: 2 },
    );
  });

  it('is shown without the comment behind it', () => {
    reads('\ntitel: Protocol: peeling   # concept\n#      ^^^^^^^^^^^^^^^^^ unquoted-colon\nversie: 2\n', { versie: 2 });
  });

  it('leaves the other keys of its item alone', () => {
    reads(
      `
onderdelen:
  - naam: Stap 1: intake
#         ^^^^^^^^^^^^^^ unquoted-colon
    duur: 1 uur
  - naam: Stap 2
`,
      { onderdelen: [{ duur: '1 uur' }, { naam: 'Stap 2' }] },
    );
  });

  it('takes along the text that goes on below it', () => {
    reads('\nreden: Let op: dit is\n#      ^^^^^^^^^^^^^^ unquoted-colon\n  een lang verhaal\nversie: 2\n', { versie: 2 });
  });

  it('is reported for each value that has one', () => {
    reads(
      `
titel: Protocol: peeling
#      ^^^^^^^^^^^^^^^^^ unquoted-colon
reden: Kort: lang
#      ^^^^^^^^^^ unquoted-colon
versie: 2
`,
      { versie: 2 },
    );
  });

  it('may have one without a space behind it', () => {
    reads('\nadres: https://voorbeeld.nl\ntijd: 10:30\n', { adres: 'https://voorbeeld.nl', tijd: '10:30' });
  });
});

describe('a value that begins with a sign of YAML', () => {
  for (const value of ['@jansen', '`peeling`', '%', '> 18 jaar', '| of', ', en', '& co', '* zie onder', ']']) {
    it(`is told to be quoted: ${value}`, () => {
      reads(`\ntitel: ${value}\n#      ${'^'.repeat(value.length)} reserved-character\nversie: 2\n`, { versie: 2 });
    });
  }

  it('says which sign', () => {
    reads(
      `
titel: @jansen   # de huisarts
#      ^^^^^^^ reserved-character Een waarde kan niet met @ beginnen. Zet er aanhalingstekens om; tot dan wordt de regel overgeslagen bij de toetsing.
versie: 2
`,
      { versie: 2 },
    );
  });

  it('may be the Dutch ’s and ’t, which want quotes around them and not one behind them', () => {
    reads(
      `
tijd: 's avonds
#     ^^^^^^^^^ reserved-character
plaats: 's-Gravenhage
#       ^^^^^^^^^^^^^ reserved-character
versie: 2
`,
      { versie: 2 },
    );
  });

  it('may be a key, with what hangs under it', () => {
    reads('\n@groep: \n#^^^^^ reserved-character\n  een: 1\nversie: 2\n', { versie: 2 });
    reads('\nversie: 2\ngroep:\n  @een: 1\n# ^^^^ reserved-character\n  twee: 2\n', { versie: 2, groep: { twee: 2 } });
  });

  it('leaves the other items of its list alone', () => {
    reads('\nlijst:\n  - @een\n#   ^^^^ reserved-character\n  - twee\n', { lijst: ['twee'] });
  });
});

describe('quotes and brackets', () => {
  it('that are not closed cost their own value only', () => {
    reads(
      `
titel: "Peeling
#      ^^^^^^^^ unclosed-quote Het aanhalingsteken " wordt niet gesloten. Zet er een aan het eind; tot dan wordt de regel overgeslagen bij de toetsing.
versie: 2
status: concept
`,
      { versie: 2, status: 'concept' },
    );
  });

  it('that are closed by those of a later value are found where they open', () => {
    reads('\ntitel: "Peeling\n#      ^^^^^^^^ unclosed-quote\nversie: "2"\nstatus: concept\n', { versie: '2', status: 'concept' });
    reads("\ntitel: 'Peeling\n#      ^^^^^^^^ unclosed-quote\nversie: '2'\nstatus: concept\n", { versie: '2', status: 'concept' });
  });

  it('may be opened in a list', () => {
    reads(
      `
onderdelen:
  - "doel
#   ^^^^^ unclosed-quote
  - werkwijze
  - naam: [een
#         ^^^^ unclosed-bracket
    duur: 1 dag
versie: 2
`,
      { onderdelen: ['werkwijze', { duur: '1 dag' }], versie: 2 },
    );
  });

  it('may be opened where a key should stand', () => {
    reads('\n"titel: Peeling\n#^^^^^^^^^^^^^^ unclosed-quote\nversie: 2\n', { versie: 2 });
  });

  it('that are not closed on the last line are found there', () => {
    reads('\nversie: 2\ntitel: "\n#      ^ unclosed-quote', { versie: 2 });
    reads('\nversie: 2\nlijst: [\n#      ^ unclosed-bracket\n', { versie: 2 });
    reads('\nversie: 2\ngroep: {a: 1,\n#      ^^^^^^ unclosed-bracket\n', { versie: 2 });
  });

  it('that go on over more lines and are not closed take those along', () => {
    reads(
      `
onderdelen: [doel,
#           ^^^^^^ unclosed-bracket Het haakje [ wordt niet gesloten. Zet het sluithaakje erbij; tot dan wordt de regel overgeslagen bij de toetsing.
  werkwijze,
  risicos
nazorg: {bereikbaar: ja,
#       ^^^^^^^^^^^^^^^^ unclosed-bracket
  telefoon: 020
versie: 2
`,
      { versie: 2 },
    );
  });

  it('that close each other are told of the first that is open', () => {
    reads('\na: {b: {c: [d, e}\n#  ^^^^^^^^^^^^^^ unclosed-bracket\nversie: 2\n', { versie: 2 });
  });

  it('that are closed by a stray sign further left are told where they open', () => {
    reads('\nlijst: [een\n#      ^^^^ unclosed-bracket\nversie: twee]\nstatus: concept\n', { versie: 'twee]', status: 'concept' });
  });

  it('that are closed show what is wrong between them', () => {
    reads('\nlijst: [een,\n  @twee,\n# ^^^^^^ syntax\n  drie]   # zo\nversie: 2\n', { versie: 2 });
  });

  it('within a text mean nothing', () => {
    reads('\ntitel: foto\'s en "aanhalingen" [concept\nversie: 2\n', { titel: 'foto\'s en "aanhalingen" [concept', versie: 2 });
  });
});
