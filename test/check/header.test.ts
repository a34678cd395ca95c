import assert from 'node:assert/strict';
import { type Language, say } from '../../server/text/message.ts';
import { createService } from '../fixture.ts';
import { checkText } from './trial.ts';

describe('the header', () => {
  const service = createService();
  const check = (text: string): void => checkText(service, text);
  const checkEnglish = (text: string): void => checkText(service, text, 'en');

  /** What is said of a document on which nothing can be marked. */
  function said(text: string, language: Language): readonly string[] {
    const uri = 'file:///werk/leeg.kader.yaml';
    service.set(uri, text);
    const { problems } = service.check(uri);
    service.remove(uri);
    return problems.map(({ place, message }) => `${place.start}-${place.end} ${say(message, language)}`);
  }

  const nothing = {
    nl: '0-0 Dit document zegt niet wat het is. Zet bovenaan “kader: naam@versie” en daaronder “document: soort”. Kies als kader: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 of kader@1.',
    en: '0-0 This document does not say what it is. Put “kader: name@version” at the top and “document: kind” below it. Choose as framework: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 or kader@1.',
  };

  for (const [name, text] of Object.entries({
    'an empty file': '',
    'a file with only comments': '# Nog te schrijven\n',
    'a file with only empty lines': '\n\n',
    'a file with only the start of a document': '---\n',
  })) {
    it(`is asked for once in ${name}`, () => {
      assert.deepEqual(said(text, 'nl'), [nothing.nl]);
      assert.deepEqual(said(text, 'en'), [nothing.en]);
    });
  }

  it('is asked for at the first key', () =>
    check(`
# Een protocol.
titel: Iets
#^^^^ error header Dit document zegt niet wat het is. Zet bovenaan “kader: naam@versie” en daaronder “document: soort”. Kies als kader: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 of kader@1.
id: iets
`));

  it('is asked for at the first key, in English', () =>
    checkEnglish(`
titel: Iets
#^^^^ error header This document does not say what it is. Put “kader: name@version” at the top and “document: kind” below it. Choose as framework: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 or kader@1.
`));

  it('is asked for at the first line of a list or a text', () => {
    check(`
# Wat is dit?
- een lijst
#^^^^^^^^^^ error header Dit document zegt niet wat het is. Zet bovenaan “kader: naam@versie” en daaronder “document: soort”. Kies als kader: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 of kader@1.
- van twee
`);
    check(`
zomaar wat tekst
#^^^^^^^^^^^^^^^ error header Dit document zegt niet wat het is. Zet bovenaan “kader: naam@versie” en daaronder “document: soort”. Kies als kader: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 of kader@1.
`);
  });

  it('is not known from a kind alone', () =>
    check(`
document: medewerker
#^^^^^^^ error header Dit document zegt niet bij welk kader het hoort. Zet bovenaan “kader: naam@versie”. Kies uit: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 of kader@1.
id: a-jansen
`));

  it('is not known from a kind alone, in English', () =>
    checkEnglish(`
document: medewerker
#^^^^^^^ error header This document does not say which framework it follows. Put “kader: name@version” at the top. Choose from: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 or kader@1.
`));

  it('is not known from a framework alone', () =>
    check(`
kader: cosmetische-zorg@2019
#^^^^ error header Dit document zegt niet van welke soort het is. Zet onder deze regel “document: soort”. Kies uit: behandelprotocol, kwaliteitsplan, kwaliteitsverslag, medewerker of websitetransparantie.
id: a-jansen
`));

  it('is not known from a framework alone, in English', () =>
    checkEnglish(`
kader: cosmetische-zorg@2019
#^^^^ error header This document does not say of which kind it is. Put “document: kind” below this line. Choose from: behandelprotocol, kwaliteitsplan, kwaliteitsverslag, medewerker or websitetransparantie.
`));

  it('may be misspelt', () => {
    check(`
kadr: cosmetische-zorg@2019
#^^^ error header “kadr” is hier geen bekend veld, dus dit document zegt niet wat het is. Bedoelde u “kader”?
document: medewerker
`);
    check(`
kader: cosmetische-zorg@2019
Document: medewerker
#^^^^^^^ error header “Document” is hier geen bekend veld, dus dit document zegt niet wat het is. Bedoelde u “document”?
id: a-jansen
`);
    checkEnglish(`
kadre: cosmetische-zorg@2019
#^^^^ error header “kadre” is no known field here, so this document does not say what it is. Did you mean “kader”?
`);
  });

  it('names another version of a known framework', () =>
    check(`
kader: cosmetische-zorg@2020
#      ^^^^^^^^^^^^^^^^^^^^^ error header Kaderversie “cosmetische-zorg@2020” is hier niet bekend. Bedoelde u “cosmetische-zorg@2019”?
document: medewerker
`));

  it('names a framework without its version', () =>
    checkEnglish(`
kader: cosmetische-zorg
#      ^^^^^^^^^^^^^^^^ error header Framework version “cosmetische-zorg” is not known here. Did you mean “cosmetische-zorg@2019”?
document: medewerker
`));

  it('names a framework misspelt', () =>
    check(`
kader: "kosmetische-zorg@2019"
#      ^^^^^^^^^^^^^^^^^^^^^^^ error header Kaderversie “kosmetische-zorg@2019” is hier niet bekend. Bedoelde u “cosmetische-zorg@2019”?
document: medewerker
`));

  it('names an unknown framework', () => {
    check(`
kader: huisregels@1
#      ^^^^^^^^^^^^ error header Kaderversie “huisregels@1” is hier niet bekend. Kies uit: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 of kader@1.
document: medewerker
`);
    checkEnglish(`
kader: huisregels@1
#      ^^^^^^^^^^^^ error header Framework version “huisregels@1” is not known here. Choose from: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 or kader@1.
document: medewerker
`);
  });

  it('names no framework behind its key', () => {
    check(`
kader:
#^^^^ error header Achter “kader” hoort een kaderversie te staan. Kies uit: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 of kader@1.
document: medewerker
`);
    checkEnglish(`
kader: [cosmetische-zorg@2019]
#^^^^ error header A framework version belongs behind “kader”. Choose from: cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022, fysiotherapie-oefentherapie@2024, particuliere-klinieken@2022, zorgwetten@2026 or kader@1.
document: medewerker
`);
  });

  it('names a kind misspelt, or by its label', () => {
    check(`
kader: cosmetische-zorg@2019
document: behandelprotokol
#         ^^^^^^^^^^^^^^^^ error header cosmetische-zorg@2019 kent geen soort “behandelprotokol”. Bedoelde u “behandelprotocol”?
`);
    checkEnglish(`
kader: cosmetische-zorg@2019
document: Treatment protocol
#         ^^^^^^^^^^^^^^^^^^ error header cosmetische-zorg@2019 has no kind “Treatment protocol”. Did you mean “behandelprotocol”?
`);
  });

  it('names an unknown kind', () => {
    check(`
kader: cosmetische-zorg@2019
document: nota
#         ^^^^ error header cosmetische-zorg@2019 kent geen soort “nota”. Kies uit: behandelprotocol, kwaliteitsplan, kwaliteitsverslag, medewerker of websitetransparantie.
`);
    checkEnglish(`
kader: cosmetische-zorg@2019
document: nota
#         ^^^^ error header cosmetische-zorg@2019 has no kind “nota”. Choose from: behandelprotocol, kwaliteitsplan, kwaliteitsverslag, medewerker or websitetransparantie.
`);
  });

  it('names no kind behind its key', () => {
    check(`
kader: cosmetische-zorg@2019
document:
#^^^^^^^ error header Achter “document” hoort een soort document te staan. Kies uit: behandelprotocol, kwaliteitsplan, kwaliteitsverslag, medewerker of websitetransparantie.
`);
    checkEnglish(`
kader: cosmetische-zorg@2019
document: {medewerker: ja}
#^^^^^^^ error header A kind of document belongs behind “document”. Choose from: behandelprotocol, kwaliteitsplan, kwaliteitsverslag, medewerker or websitetransparantie.
`);
  });

  it('names a kind of another framework', () =>
    check(`
kader: praktijkregister-fysiotherapie@2022
document: medewerker
#         ^^^^^^^^^^ error header praktijkregister-fysiotherapie@2022 kent geen soort “medewerker”. Kies uit: kwaliteitsbeleid, praktijk of visitatieverslag.
`));

  it('may have its lines in either order', () =>
    check(`
document: medewerker
kader: cosmetische-zorg@2019
id: a-jansen
naam: A. Jansen
`));

  it('belongs at the top', () => {
    check(`
kader: cosmetische-zorg@2019
id: a-jansen
naam: A. Jansen
document: medewerker
#^^^^^^^ warning header “kader” en “document” horen op de eerste twee regels, zodat ieder meteen ziet wat dit is. Verplaats ze naar boven.
`);
    checkEnglish(`
id: a-jansen
naam: A. Jansen
kader: cosmetische-zorg@2019
#^^^^ warning header “kader” and “document” belong on the first two lines, so that everybody sees at once what this is. Move them up.
document: medewerker
`);
  });

  it('may stand below comments and a line that starts the document', () =>
    check(`
# Personeelslijst
---
kader: cosmetische-zorg@2019
document: medewerker
id: a-jansen
naam: A. Jansen
`));

  it('is all that there is: the required fields are asked for at the kind', () =>
    check(`
kader: cosmetische-zorg@2019
document: medewerker
#         ^^^^^^^^^^ error required Het verplichte veld “id” ontbreekt. Korte vaste naam voor deze medewerker, zonder spaties.
#         ^^^^^^^^^^ error required Het verplichte veld “naam” ontbreekt. De naam zoals cliënten die zien.
`));

  it('is not missed where its line could not be read', () => {
    check(`
kader: "cosmetische-zorg@2019
#      ^^^^^^^^^^^^^^^^^^^^^^ error unclosed-quote Het aanhalingsteken " wordt niet gesloten. Zet er een aan het eind; tot dan wordt de regel overgeslagen bij de toetsing.
document: medewerker
id: a-jansen
`);
    check(`
kader: cosmetische-zorg@2019
document: [medewerker
#         ^^^^^^^^^^^ error unclosed-bracket Het haakje [ wordt niet gesloten. Zet het sluithaakje erbij; tot dan wordt de regel overgeslagen bij de toetsing.
id: a-jansen
`);
  });
});
