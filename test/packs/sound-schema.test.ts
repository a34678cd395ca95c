/** Kinds with something in their schema that no document could be checked by: told at its place, and the rest works. */

import { checkPack, norm } from './own-pack.ts';

/** The fields besides `klaar`, by which each test sees that the kind still works. */
function fields(lines: string): string {
  return `  type: object\n  properties:\n    klaar: {type: boolean}\n${lines.replace(/^\n/, '')}`;
}

describe('a reference within a kind', () => {
  it('must lead to a part that there is', () => {
    checkPack(
      {
        schema: fields(`
    deel: {$ref: '#/$defs/nee'}
#                ^^^^^^^^^^^^^ error pack-ref
`),
      },
      {
        nl: '#/$defs/nee bestaat niet onder $defs van deze soort. Alleen verwijzingen als #/$defs/naam zijn mogelijk.',
        en: '#/$defs/nee does not exist under $defs of this kind. Only references such as #/$defs/name are possible.',
      },
    );
  });

  it('may not lead elsewhere', () => {
    for (const ref of ['https://voorbeeld.nl/schema', '#/properties/klaar', '#/$defs/constructor', '#', ''])
      checkPack({ schema: fields(`    deel: {$ref: '${ref}'}\n#                ${'^'.repeat(ref.length + 2)} error pack-ref\n`) });
  });

  it('may not lead back to itself', () => {
    checkPack(
      {
        schema: `
  type: object
  $defs:
    een: {$ref: '#/$defs/twee'}
#               ^^^^^^^^^^^^^^ error pack-ref-cycle
    twee: {$ref: '#/$defs/een'}
#                ^^^^^^^^^^^^^ error pack-ref-cycle
  properties:
    klaar: {type: boolean}
    deel: {$ref: '#/$defs/een'}
#                ^^^^^^^^^^^^^ error pack-ref-cycle
`,
      },
      {
        nl: '#/$defs/twee leidt via verwijzingen weer naar zichzelf. Schrijf uit wat hier hoort te staan.',
        en: '#/$defs/twee leads back to itself through references. Write out what belongs here.',
      },
    );
  });

  it('may lead to a part that holds itself, as deep as a document goes', () => {
    checkPack({
      schema: `
  type: object
  $defs:
    deel: {type: object, properties: {naam: {type: string}, aantal: {type: integer}, delen: {type: array, items: {$ref: '#/$defs/deel'}}}}
  properties:
    deel: {$ref: '#/$defs/deel', label: {nl: Deel, en: Part}}
`,
      norms: works('{field: deel.delen.*.delen.*.aantal, at-least: 1}'),
      document: `
deel:
  delen:
    - naam: een
      delen:
        - {naam: twee, aantal: veel}
#                              ^^^^ error type
`,
    });
  });
});

describe('a required field', () => {
  it('must be one of the fields', () => {
    checkPack(
      {
        schema: `
  type: object
  required: [klaar, naam]
#                   ^^^^ error pack-required
  properties: {klaar: {type: boolean}}
`,
      },
      {
        nl: 'Veld naam is hier verplicht, maar staat niet onder properties. Voeg het daar toe, of haal het hier weg.',
        en: 'Field naam is required here, but does not stand under properties. Add it there, or remove it here.',
      },
    );
  });

  it('may come from a part that is referred to, or be one that is still empty', () => {
    checkPack({
      schema: `
  type: object
  $defs: {deel: {type: object, properties: {naam: {type: string}}}}
  required: [leeg]
  properties:
    klaar: {type: boolean}
    leeg:
    deel: {$ref: '#/$defs/deel', required: [naam]}
`,
      document: 'leeg: wat dan ook\nklaar: nee\n#      ^^^ error type\n',
    });
  });
});

describe('a choice between shapes', () => {
  const shapes = '{properties: {soort: {const: a}, x: {type: integer}}, required: [x]}';

  it('checks the chosen one alone', () => {
    checkPack({
      schema: fields(`
    deel:
      type: object
      discriminator: {propertyName: soort}
      oneOf:
        - ${shapes}
        - {properties: {soort: {const: b}, y: {type: string}}}
`),
      document: `
klaar: true
deel: {soort: b, x: 1}
#                ^ error unknown-key
`,
    });
  });

  it('may require a field of what it is a choice in, and no other', () => {
    checkPack({
      schema: fields(`
    deel:
      type: object
      properties: {naam: {type: string}}
      discriminator: {propertyName: soort}
      oneOf:
        - {properties: {soort: {const: a}}, required: [naam]}
        - {properties: {soort: {const: b}, x: {}}, required: [naam, y]}
#                                                                   ^ error pack-required
        - {properties: {soort: {const: c}}, required: [x]}
#                                                      ^ error pack-required
`),
    });
  });

  it('needs a field that chooses', () => {
    checkPack(
      {
        schema: fields(`
    deel:
      oneOf:
#     ^^^^^ error pack-one-of
        - {type: string}
        - {type: integer}
`),
      },
      {
        nl: 'Bij een keuze tussen vormen hoort een veld dat kiest. Noem dat met discriminator en propertyName; tot dan wordt de keuze niet getoetst.',
        en: 'A choice between shapes needs a field that chooses. Name it with discriminator and propertyName; until then the choice is not checked.',
      },
    );
  });

  it('needs a value of that field for each shape', () => {
    checkPack(
      {
        schema: fields(`
    deel:
      type: object
      discriminator: {propertyName: soort}
      oneOf:
        - ${shapes}
        - {properties: {soort: {type: string}}}
#          ^^^^^^^^^^ error pack-choice
        - {properties: {soort: {const: a}}}
#          ^^^^^^^^^^ error pack-choice
        - {properties: {soort: {const: 3}}}
#          ^^^^^^^^^^ error pack-choice
`),
        document: `
klaar: true
deel: {soort: a, x: een}
#                   ^^^ error type
`,
      },
      {
        nl: 'Deze vorm zegt niet bij welke waarde van soort hij hoort, of een andere zegt hetzelfde. Zet soort onder zijn properties, met een eigen tekst als const.',
        en: 'This shape does not say for which value of soort it is, or another says the same. Put soort under its properties, with a text of its own as const.',
      },
    );
  });

  it('may be between parts that are referred to', () => {
    checkPack({
      schema: `
  type: object
  $defs: {vorm: {type: object, properties: {soort: {const: a}, x: {type: integer}}}}
  properties:
    deel:
      type: object
      discriminator: {propertyName: soort}
      oneOf: [{$ref: '#/$defs/vorm'}]
`,
      norms: works('{field: deel.x, at-least: 1}'),
      document: 'deel: {soort: a, x: een}\n#                   ^^^ error type\n',
    });
  });
});

describe('a keyword', () => {
  it('with nothing in it does not count', () => {
    checkPack(
      {
        schema: fields(`
    maat: {type: string, enum: []}
#                        ^^^^ error pack-empty
    deel: {type: object, discriminator: {propertyName: soort}, oneOf: []}
#                                                              ^^^^^ error pack-empty
`),
        document: 'klaar: nee\n#      ^^^ error type\nmaat: groot\ndeel: {x: 1}\n',
      },
      {
        nl: 'enum is leeg. Vul het in of haal het weg; tot dan telt het niet.',
        en: 'enum is empty. Fill it in or remove it; until then it does not count.',
      },
    );
  });

  it('that is none, or has a value that it cannot have, is told by the shape of the file and leaves the rest at work', () => {
    checkPack({
      schema: fields(`
    een: {type: tekst}
#               ^^^^^ error term
    twee: {type: string, format: datum}
#                                ^^^^^ error term
    drie: {type: string, patroon: '[a-z]'}
#                        ^^^^^^^ error unknown-key
    vier: {type: string, minLength: veel}
#                                   ^^^^ error type
    vijf: {type: string, minLength: -1}
#                                   ^^ error size
    zes: {type: array, items: tekst}
#                             ^^^^^ error type
    zeven: []
#   ^^^^^ error type
`),
      document: 'klaar: nee\n#      ^^^ error type\neen: 1\ntwee: 2\ndrie: A\nvier: x\nvijf: y\nzes: [z]\nzeven: 7\n',
    });
  });

  it('may be one of the pack format without a meaning for this type', () => {
    checkPack({ schema: fields('    een: {type: string, minItems: 1, minimum: 2}\n') });
  });
});

describe('a field with nothing behind it yet', () => {
  it('may hold anything', () => {
    checkPack({ schema: fields('    half:\n'), document: 'klaar: nee\n#      ^^^ error type\nhalf: [wat, dan, ook]\n' });
  });
});

/** The norm of a kind without the field `klaar`. */
function works(check: string): string {
  return norm('af', `check: ${check}`);
}
