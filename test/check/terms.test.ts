import assert from 'node:assert/strict';
import { smallPack } from './small-pack.ts';
import { checkText, judge, openSmall } from './trial.ts';

describe('terms', () => {
  it('a term of the list is right', () =>
    judge(`
-- nl --
kleur: rood
kleuren: [geel, groen]
`));

  it('a value that a closed list does not name is wrong, and gets the choices', () =>
    judge(`
-- nl --
kleur: paars
#      ^^^^^ error term “paars” staat niet in de lijst Kleuren. Kies uit: geel, groen of rood.
-- en --
kleur: paars
#      ^^^^^ error term “paars” is not in the list Colours. Choose from: geel, groen or rood.
`));

  it('a misspelt term is asked after, also by a known misspelling, a synonym and a label', () =>
    judge(`
-- nl --
kleur: gruen
#      ^^^^^ error term “gruen” staat niet in de lijst Kleuren. Bedoelde u “groen”?
-- nl --
kleur: groon
#      ^^^^^ error term “groon” staat niet in de lijst Kleuren. Bedoelde u “groen”?
-- nl --
kleur: smaragd
#      ^^^^^^^ error term “smaragd” staat niet in de lijst Kleuren. Bedoelde u “groen”?
-- en --
kleur: yellow
#      ^^^^^^ error term “yellow” is not in the list Colours. Did you mean “geel” (yellow)?
`));

  it('each item of a list is looked at', () =>
    judge(`
-- nl --
kleuren:
  - rod
#   ^^^ error term “rod” staat niet in de lijst Kleuren. Bedoelde u “rood”?
  - geel
  - paars
#   ^^^^^ error term “paars” staat niet in de lijst Kleuren. Kies uit: geel, groen of rood.
leden:
  - {wie: blad, kleur: paars}
#                      ^^^^^ error term “paars” staat niet in de lijst Kleuren. Kies uit: geel, groen of rood.
`));

  it('a value that an open list does not name is right', () =>
    judge(`
-- nl --
stof: jute
`));

  it('a value of an open list that looks like a slip is asked after', () =>
    judge(`
-- nl --
stof: linen
#     ^^^^^ warning term “linen” staat niet in de lijst Stoffen. Bedoelde u “linnen”? Dan weet het kader wat er geldt.
-- en --
stof: lijnwaad
#     ^^^^^^^^ warning term “lijnwaad” is not in the list Materials. Did you mean “linnen” (linen)? Then the framework knows what applies.
`));

  it('a term that was replaced is told, with what to write now', () =>
    judge(`
-- nl --
kleur: oranje-oud
#      ^^^^^^^^^^ information term “oranje-oud” is vervangen. Schrijf “rood”.
-- en --
kleur: oranje-oud
#      ^^^^^^^^^^ information term “oranje-oud” has been replaced. Write “rood” (red).
`));

  it('nothing between quotes is no term', () =>
    judge(`
-- nl --
kleur: ""
#      ^^ error term Bij Kleur is nog niets ingevuld. Vul het in.
`));

  it('a list with nothing in it yet offers no choices', () => {
    const { fixture, service } = openSmall(
      smallPack()
        .replace('  stof:', '  leeg: {label: {nl: Lege lijst, en: Empty list}, entries: {}}\n  stof:')
        .replace('term: stof', 'term: leeg'),
    );
    assert.ok(fixture);
    checkText(
      service,
      'kader: huis@1\ndocument: blad\nid: blad\nstof: linnen\n#     ^^^^^^ error term “linnen” staat niet in de lijst Lege lijst, want die is nog leeg. Vul eerst de lijst in huis@1.\n',
    );
  });
});
