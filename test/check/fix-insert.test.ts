import { mend } from './mend.ts';

describe('a fix that inserts a field', () => {
  it('puts it at the root, in the order of the fields', () =>
    mend(`
check: {field: maat, is: groot}
missing: not-met
-- blad --
titel: Iets
aantal: 3
-- Voeg maat: groot toe --
titel: Iets
maat: groot
aantal: 3
`));

  it('puts it at the end where it is the last, and before the first where it is the first', () => {
    mend(`
check: {field: leden, present: true}
-- blad --
titel: Iets
kleur: rood
-- Voeg leden toe --
titel: Iets
kleur: rood
leden:
  - wie:␣
`);
    mend(`
groep:
  duur: geen
-- Voeg naam toe --
groep:
  naam:␣
  duur: geen
`);
  });

  it('puts it below the whole of what stands before it: a group, a list, block text', () => {
    mend(`
check: {field: kleur, is: rood}
missing: not-met
-- blad --
titel: |
  Iets op
  twee regels

woorden:
  - een
-- Voeg kleur: rood toe --
titel: |
  Iets op
  twee regels
kleur: rood

woorden:
  - een
`);
    mend(`
check: {field: bewijzen, present: true}
-- blad --
leden:
  - wie: blad
    kleur: rood
vrij: {een: 1}
-- Voeg bewijzen toe --
leden:
  - wie: blad
    kleur: rood
bewijzen:
  - soort:␣
vrij: {een: 1}
`);
  });

  it('leaves comments where they are', () =>
    mend(`
check: {field: maat, is: groot}
missing: not-met
-- blad --
# Over de titel.
titel: Iets # nog te kiezen
# Over het aantal.
aantal: 3
-- Voeg maat: groot toe --
# Over de titel.
titel: Iets # nog te kiezen
maat: groot
# Over het aantal.
aantal: 3
`));

  it('puts it in an item of a list', () =>
    mend(`
leden:
  - aantal: 1 # de eerste
    kleur: rood
-- Voeg wie toe --
leden:
  - wie:␣
    aantal: 1 # de eerste
    kleur: rood
`));

  it('puts it between brackets, and in empty ones', () => {
    mend(`
leden: [{aantal: 1, kleur: rood}]
-- Voeg wie toe --
leden: [{wie: , aantal: 1, kleur: rood}]
`);
    mend(`
groep: {}
-- Voeg naam toe --
groep: {naam: }
`);
    mend(`
check: {field: leden.*.kleur, is: rood}
missing: not-met
-- blad --
leden: [{wie: blad}]
-- Voeg kleur: rood toe --
leden: [{wie: blad, kleur: rood}]
`);
  });

  it('ends its line as the others do', () =>
    mend(
      `
check: {field: maat, is: groot}
missing: not-met
-- blad --
titel: Iets # hier
aantal: 3
-- Voeg maat: groot toe --
titel: Iets # hier
maat: groot
aantal: 3
`,
      { lineEnd: '\r\n' },
    ));

  it('needs no line end at the end of the file, and makes none', () =>
    mend(
      `
check: {field: maat, is: groot}
missing: not-met
-- blad --
titel: Iets
-- Voeg maat: groot toe --
titel: Iets
maat: groot
`,
      { isOpen: true },
    ));

  it('puts in the group that it belongs in too, with what that needs', () =>
    mend(`
check: {field: groep.duur, at-least: 1 week}
missing: not-met
-- blad --
titel: Iets
-- Voeg groep › duur: 1 week toe --
titel: Iets
groep:
  naam:␣
  duur: 1 week
`));

  it('makes a list of what belongs in a list', () =>
    mend(`
check: {field: kleuren, is-one-of: [rood]}
missing: not-met
-- blad --
titel: Iets
-- Voeg kleuren: rood toe --
titel: Iets
kleuren: [rood]
`));

  it('puts quotes around a value that needs them', () =>
    mend(`
check: {field: titel, is: "Let op: heet"}
missing: not-met
-- blad --
maat: groot
-- Voeg titel: Let op: heet toe --
titel: "Let op: heet"
maat: groot
`));

  it('offers each way to put right what may be put right in several', () =>
    mend(`
check: {any: [{field: maat, is: groot}, {field: klaar, is: true}]}
missing: not-met
-- blad --
titel: Iets
-- Voeg maat: groot toe --
titel: Iets
maat: groot
-- Voeg klaar: true toe --
titel: Iets
klaar: true
`));
});

describe('a fix that fills in a field', () => {
  it('puts the value behind the key, before a comment', () =>
    mend(`
check: {field: aantal, at-least: 3}
missing: not-met
-- blad --
aantal: # nog niet bekend
maat: groot
-- Vul in: 3 --
aantal: 3 # nog niet bekend
maat: groot
`));

  it('takes the place of null', () =>
    mend(`
check: {field: aantal, at-least: 3}
missing: not-met
-- blad --
aantal: null
maat: groot
-- Vul in: 3 --
aantal: 3
maat: groot
`));

  it('puts a group below the key and its comment', () =>
    mend(`
check: {field: groep.klaar, is: true}
missing: not-met
-- blad --
groep: # nog te doen
-- Voeg groep › klaar: true toe --
groep: # nog te doen
  naam:␣
  klaar: true
`));

  it('ends its lines as the others do', () =>
    mend(
      `
check: {field: groep.klaar, is: true}
missing: not-met
-- blad --
groep:
-- Voeg groep › klaar: true toe --
groep:
  naam:␣
  klaar: true
`,
      { lineEnd: '\r\n' },
    ));
});
