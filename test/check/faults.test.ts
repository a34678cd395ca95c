import assert from 'node:assert/strict';
import { createService } from '../fixture.ts';
import { mend } from './mend.ts';
import { assertReadable } from './readable.ts';
import { judge } from './trial.ts';

describe('faults', () => {
  it('what could not be read is an error, and the rest is checked all the same', () =>
    judge(`
-- nl --
titel: "Iets
#      ^^^^^ error unclosed-quote Het aanhalingsteken " wordt niet gesloten. Zet er een aan het eind; tot dan wordt de regel overgeslagen bij de toetsing.
aantal: veel
#       ^^^^ error type Bij Aantal hoort een geheel getal, niet “veel”.
-- en --
woorden: [een
#        ^^^^ error unclosed-bracket The bracket [ is not closed. Add the closing one; until then the line is skipped by the checks.
aantal: veel
#       ^^^^ error type Number takes a whole number, not “veel”.
`));

  it('a key that stands twice points to the first', () =>
    judge(`
-- nl --
aantal: 3
aantal: 4
#^^^^^ error duplicate-key “aantal” staat hier voor de tweede keer. Verwijder er een; de eerste wordt getoetst.
-- en --
aantal: 3
aantal: 4
#^^^^^ error duplicate-key “aantal” stands here for the second time. Remove one; the first is checked.
`));

  it('a value with a colon', () =>
    judge(`
-- nl --
titel: Let op: heet
#      ^^^^^^^^^^^^ error unquoted-colon In deze waarde staat een dubbele punt. Zet er aanhalingstekens om: "Let op: heet". Tot dan wordt de regel overgeslagen bij de toetsing.
-- en --
titel: Let op: heet
#      ^^^^^^^^^^^^ error unquoted-colon This value has a colon in it. Put quotes around it: "Let op: heet". Until then the line is skipped by the checks.
`));

  it('a value with a reserved character', () =>
    judge(`
-- nl --
titel: @thuis
#      ^^^^^^ error reserved-character Een waarde kan niet met @ beginnen. Zet er aanhalingstekens om; tot dan wordt de regel overgeslagen bij de toetsing.
-- en --
titel: @thuis
#      ^^^^^^ error reserved-character A value cannot begin with @. Put quotes around it; until then the line is skipped by the checks.
`));

  it('a line that is indented as no other says beside which it probably belongs', () => {
    judge(`
-- nl --
titel: Iets
   aantal: 3
#  ^^^^^^^^^ error indentation Deze regel springt anders in dan de regels eromheen. Zet hem even ver als “titel” op regel 4; tot dan wordt hij overgeslagen bij de toetsing.
leden:
  - wie: blad
     aantal: 1
#    ^^^^^^^^^ error indentation Deze regel springt anders in dan de regels eromheen. Zet hem even ver als “wie” op regel 7; tot dan wordt hij overgeslagen bij de toetsing.
-- en --
groep:
    naam: Eén
   klaar: true
#  ^^^^^^^^^^^ error indentation This line is indented differently from the lines around it. Put it as far in as “naam” on line 5; until then it is skipped by the checks.
kleuren:
   - rood
  - geel
# ^^^^^^ error indentation This line is indented differently from the lines around it. Put it as far in as the dash on line 8; until then it is skipped by the checks.
-- nl --
groep:
    naam: Eén
  klaar: true
# ^^^^^^^^^^^ error indentation Deze regel springt anders in dan de regels eromheen, dus waar hij bij hoort is niet te zeggen. Hij wordt overgeslagen bij de toetsing.
`);
    mend(`
leden:
  - wie: blad
     aantal: 1 # een
-- Zet de regel even ver als “wie” op regel 5 --
leden:
  - wie: blad
    aantal: 1 # een
`);
    mend(`
leden:
  - wie: blad
   - wie: blad
    aantal: 2
-- Zet de regel even ver als het streepje op regel 5 --
leden:
  - wie: blad
  - wie: blad
    aantal: 2
`);
    mend(`
kleuren:
   - rood
  - geel
  - groen
-- Zet de regel even ver als het streepje op regel 5 --
kleuren:
   - rood
   - geel
   - groen
`);
  });

  it('a tab', () =>
    judge(`
-- nl --
groep:
  	naam: Eén
# ^ error tab Hier wordt met een tab ingesprongen. Gebruik spaties: YAML leest tabs niet. Voor de toetsing telt een tab als één spatie.
-- en --
groep:
  	naam: Eén
# ^ error tab This line is indented with a tab. Use spaces: YAML does not read tabs. The checks count a tab as one space.
`));
});

describe('a document of which nothing can be read', () => {
  const service = createService();

  /** All that is said of a text. */
  function said(text: string): readonly string[] {
    const uri = 'file:///werk/blad.kader.yaml';
    service.set(uri, text);
    assertReadable(service, uri);
    const { problems } = service.check(uri);
    service.remove(uri);
    return problems.map(({ severity, code }) => `${severity} ${code}`);
  }

  it('is not also asked for its header', () => {
    assert.deepEqual(said('"open\n'), ['error unclosed-quote']);
    assert.deepEqual(said('['.repeat(20_000)), ['error too-deep']);
  });

  it('points from the second of two keys to the first', () => {
    const uri = 'file:///werk/blad.kader.yaml';
    service.set(uri, 'kader: cosmetische-zorg@2019\ndocument: medewerker\nid: a\nid: b\nnaam: A\n');
    const [problem] = service.check(uri).problems;
    const [related] = problem?.related ?? [];
    service.remove(uri);
    assert.deepEqual([problem?.code, related?.uri, related?.place], ['duplicate-key', uri, { start: 50, end: 52 }]);
  });
});
