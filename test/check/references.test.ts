import type { Language } from '../../server/text/message.ts';
import { assertMarks } from '../fixture.ts';
import { assertReadable } from './readable.ts';
import { smallPack } from './small-pack.ts';
import { judge, openSmall } from './trial.ts';

describe('references', () => {
  it('the id of a document of the kind is right', () =>
    judge(`
-- ander.kader.yaml --
titel: Een ander
-- nl --
hoort-bij: ander
leden: [{wie: blad}]
`));

  it('an unknown id is an error, with what to do', () =>
    judge(`
-- nl --
hoort-bij: niemand
#          ^^^^^^^ error reference In deze werkruimte is geen blad met id “niemand”. Maak dat document, of verwijs naar een bekende id.
-- en --
hoort-bij: niemand
#          ^^^^^^^ error reference This workspace has no sheet with id “niemand”. Write that document, or refer to a known id.
`));

  it('nothing between quotes is no id', () =>
    judge(`
-- nl --
hoort-bij: ""
#          ^^ error reference Bij Hoort bij is nog niets ingevuld. Vul het in.
-- en --
hoort-bij: " "
#          ^^^ error reference Nothing is filled in at Belongs to yet. Fill it in.
`));

  it('an id that looks like a known one is asked after', () =>
    judge(`
-- voorblad.kader.yaml --
titel: Een ander
-- nl --
hoort-bij: voorbald
#          ^^^^^^^^ error reference In deze werkruimte is geen blad met id “voorbald”. Bedoelde u “voorblad”?
-- en --
hoort-bij: Voorblad
#          ^^^^^^^^ error reference This workspace has no sheet with id “Voorblad”. Did you mean “voorblad”?
`));

  it('a reference in an item is marked there', () =>
    judge(`
-- nl --
leden:
  - wie: blad
  - wie: niemand
#        ^^^^^^^ error reference In deze werkruimte is geen blad met id “niemand”. Maak dat document, of verwijs naar een bekende id.
`));

  it('an id that two documents have is wrong in both', () =>
    judge(`
-- ander.kader.yaml --
kader: huis@1
document: blad
id: dubbel
-- nl --
kader: huis@1
document: blad
id: dubbel
#   ^^^^^^ error duplicate-id Er is al een blad met id “dubbel”. Geef elk een eigen id.
-- en --
kader: huis@1
document: blad
id: dubbel
#   ^^^^^^ error duplicate-id Another sheet has the id “dubbel” already. Give each an id of its own.
`));

  it('a document of another kind may have the same id', () =>
    judge(`
-- bijlage.kader.yaml --
kader: huis@1
document: bijlage
datum: 2026-01-01
-- nl --
kader: huis@1
document: blad
id: bijlage
`));
});

describe('references without a workspace, and in two side by side', () => {
  const blad = (id: string, rest = ''): string => `kader: huis@1\ndocument: blad\nid: ${id}\n${rest}`;
  const workspace = 'kader: kader@1\ndocument: werkruimte\nnaam: Proeflokaal\nkaders: [huis@1]\n';
  const pack = smallPack()
    .replace(/-- werkruimte[\s\S]*?(?=-- pakket)/, '')
    .trimStart();

  /** Every sheet must have just its marks, with the framework given by the settings. */
  function check(files: string, language: Language = 'nl'): void {
    const { fixture, service } = openSmall(`${pack}${files}`, { language });
    service.configure({ frameworks: ['file:///werk/pakket/'] });
    for (const { uri, marks } of fixture.files.values()) {
      if (uri.includes('/pakket/')) continue;
      assertMarks(service, uri, marks, language);
      assertReadable(service, uri);
    }
  }

  it('cannot tell whether an id is known where there is no workspace', () =>
    check(`-- blad.kader.yaml --
${blad('blad', 'hoort-bij: niemand')}
#          ^^^^^^^ information reference Of er een blad met id “niemand” is, is niet te zeggen: bij deze map hoort geen werkruimte. Zet er een werkruimtedocument bij.
`));

  it('cannot tell whether an id is known where there is no workspace, in English', () =>
    check(
      `-- blad.kader.yaml --
${blad('blad', 'hoort-bij: niemand')}
#          ^^^^^^^ information reference Whether any sheet has the id “niemand” cannot be told: this folder has no workspace. Add a workspace document.
`,
      'en',
    ));

  it('knows what stands beside it, without a workspace too', () =>
    check(`-- een.kader.yaml --
${blad('een', 'hoort-bij: twee')}
-- twee.kader.yaml --
${blad('twee', 'hoort-bij: ene')}
#          ^^^ information reference In deze werkruimte is geen blad met id “ene”. Bedoelde u “een”?
`));

  it('knows only what is in its own workspace, and ids may be the same in two', () =>
    check(`-- noord/werkruimte.kader.yaml --
${workspace}
-- noord/map/een.kader.yaml --
${blad('een', 'hoort-bij: alleen-noord')}
-- noord/twee.kader.yaml --
${blad('alleen-noord')}
-- zuid/werkruimte.kader.yaml --
${workspace}
-- zuid/een.kader.yaml --
${blad('een', 'hoort-bij: alleen-noord')}
#          ^^^^^^^^^^^^ error reference In deze werkruimte is geen blad met id “alleen-noord”. Maak dat document, of verwijs naar een bekende id.
`));

  it('belongs to the nearest workspace above it', () =>
    check(`-- werkruimte.kader.yaml --
${workspace}
-- een.kader.yaml --
${blad('een')}
-- binnen/werkruimte.kader.yaml --
${workspace}
-- binnen/twee.kader.yaml --
${blad('twee', 'hoort-bij: een')}
#          ^^^ error reference In deze werkruimte is geen blad met id “een”. Maak dat document, of verwijs naar een bekende id.
`));

  it('names frameworks that must be known', () => {
    check(`-- werkruimte.kader.yaml --
kader: kader@1
document: werkruimte
naam: Proeflokaal
kaders: [huis@1, huis@2, onzin@1]
#                ^^^^^^ error framework Kaderversie “huis@2” is hier niet bekend. Bedoelde u “huis@1”?
#                        ^^^^^^^ error framework Kaderversie “onzin@1” is hier niet bekend. Kies uit: huis@1 of kader@1.
`);
    check(
      `-- werkruimte.kader.yaml --
kader: kader@1
document: werkruimte
naam: Proeflokaal
kaders:
  - onzin@1
#   ^^^^^^^ error framework Framework version “onzin@1” is not known here. Choose from: huis@1 or kader@1.
`,
      'en',
    );
  });
});
