/** What a check asks: whether its field can be checked so, and whether what stands behind it could ever be there. */

import { checkNorms, checkPack, norm, works } from './own-pack.ts';

describe('a check', () => {
  it('of more or less asks for a field with an order', () => {
    checkNorms(
      {
        'pack-operand': [
          'check: {field: «id», at-least: a}',
          'check: {field: «klaar», at-most: true}',
          'check: {field: «maat», at-least: klein}',
        ],
      },
      {
        nl: 'Bij at-least hoort hier een veld met een getal, een datum, een periode of een term.',
        en: 'at-least needs a field with a number, a date, a period or a term here.',
      },
    );
  });

  it('of age or time between asks for dates', () => {
    checkNorms(
      {
        'pack-operand': [
          'check: {field: «duur», not-older-than: 1 jaar}',
          'check: {field: «id», interval: {to: datum}}',
          'check: {field: datum, interval: {to: «aantal»}}',
        ],
      },
      { nl: 'Bij not-older-than hoort hier een veld met een datum.', en: 'not-older-than needs a field with a date here.' },
    );
  });

  it('of a list asks for a list', () => {
    checkNorms(
      {
        'pack-operand': [
          'check: {field: «klaar», count: {at-least: 1}}',
          'check: {field: «id», unique: true}',
          'check: {field: «kleur», contains: rood}',
          'check: {field: «kleur», covers: [rood]}',
        ],
      },
      { nl: 'Bij count hoort hier een lijst.', en: 'count needs a list here.' },
    );
  });

  it('of a list may go through one', () => {
    checkPack({
      norms: works + norm('n', 'check: {field: delen.*.naam, unique: true}'),
      document: 'klaar: true\ndelen:\n  - naam: a\n  - naam: a\n#         ^ error n\n',
    });
  });

  it('of registrations asks for who is referred to, and for fields that they have', () => {
    checkNorms(
      { 'pack-operand': ['check: {field: «klaar», qualified: {registrations: delen, register: naam, is-one-of: [a]}}'] },
      {
        nl: 'Bij qualified hoort hier een veld dat naar een document verwijst.',
        en: 'qualified needs a field that refers to a document here.',
      },
    );
    checkNorms({
      'pack-path': [
        'check: {field: ander, qualified: {registrations: «nee», register: naam, is-one-of: [a]}}',
        'check: {field: ander, qualified: {registrations: delen, register: «nee», is-one-of: [a]}}',
        'check: {field: ander, qualified: {registrations: delen, register: naam, is-one-of: [a], valid-until: «nee»}}',
      ],
      'pack-literal': ['check: {field: ander, qualified: {registrations: delen, register: kleur, is-one-of: «[paars]»}}'],
    });
  });

  it('of a number of items has a bound', () => {
    checkNorms(
      { 'pack-operand': ['check: {field: delen, count: «{}»}'] },
      { nl: 'Bij count hoort hier at-least of at-most.', en: 'count needs at-least or at-most here.' },
    );
  });

  it('of what is referred to names a kind that there is', () => {
    checkNorms({ 'pack-kind': ['check: {field: ander, refers-to: «bald»}'] });
  });

  it('per item asks for a list', () => {
    checkNorms(
      { 'pack-operand': ['each: «kleur»\ncheck: {field: klaar, is: true}'] },
      { nl: 'Bij each hoort hier een lijst.', en: 'each needs a list here.' },
    );
    checkNorms({ 'pack-path': ['each: «dele»\ncheck: {field: klaar, is: true}'] });
  });
});

describe('a value that a check asks', () => {
  it('must be able to stand in the field', () => {
    checkNorms(
      {
        'pack-literal': [
          'check: {field: kleur, is: «paars»}',
          'check: {field: kleuren, covers: «[rood, paars]»}',
          'check: {field: duur, at-least: «lang»}',
          'check: {field: datum, at-least: «2026-02-30»}',
          'check: {field: aantal, at-most: «veel»}',
          'check: {field: aantal, is-one-of: «[1, twee]»}',
          'check: {field: klaar, is: «ja»}',
          'check: {field: maat, is: «middel»}',
          'check: {field: delen, count: {at-least: «veel»}}',
          'check: {field: datum, interval: {to: datum, at-least: «kort»}}',
        ],
      },
      {
        nl: '“paars” kan in dit veld niet staan, dus de toets kan nooit slagen. Verwacht is rood of blauw.',
        en: '“paars” cannot stand in this field, so the check can never hold. Expected is rood or blauw.',
      },
    );
  });

  it('is told as its format says', () => {
    const said = {
      'check: {field: duur, at-least: «lang»}': 'een periode zoals 1 dag, 2 weken, 3 maanden of geen',
      'check: {field: aantal, at-most: «lang»}': 'een getal',
      'check: {field: klaar, is: «lang»}': 'true of false',
      'check: {field: maat, is: «lang»}': 'klein of groot',
    };
    const sentence = (asked: string): string =>
      `pack-literal “lang” kan in dit veld niet staan, dus de toets kan nooit slagen. Verwacht is ${asked}.`;
    checkNorms(Object.fromEntries(Object.entries(said).map(([check, asked]) => [sentence(asked), [check]])));
  });

  it('is told by a few of a long list', () => {
    const terms = `  kleur:\n    label: {nl: Kleur, en: Colour}\n    entries: {${Array.from({ length: 12 }, (_, index) => `k${index}: {label: {nl: k, en: k}}`).join(', ')}}\n`;
    checkNorms(
      { 'pack-literal': ['check: {field: kleur, is: «paars»}'] },
      {
        nl: '“paars” kan in dit veld niet staan, dus de toets kan nooit slagen. Verwacht is k0, k1, k2, k3, k4, k5, k6, k7 of een van de 4 andere.',
        en: '“paars” cannot stand in this field, so the check can never hold. Expected is k0, k1, k2, k3, k4, k5, k6, k7 or one of 4 others.',
      },
      { terms },
    );
  });

  it('may be any where the list is open or the field is text', () => {
    const terms = '  kleur: {label: {nl: Kleur, en: Colour}, open: true, entries: {rood: {label: {nl: rood, en: red}}}}\n';
    checkPack({
      terms,
      norms: works + norm('n', 'check: {any: [{field: kleur, is: paars}, {field: id, is: wat-dan-ook}]}'),
      document: 'klaar: true\nkleur: paars\n',
    });
  });

  it('may be another field, of the same sort', () => {
    checkNorms(
      { 'pack-operand': ['check: {field: duur, at-least: {field: «datum»}}', 'check: {field: kleur, is: {field: «aantal»}}'] },
      { nl: 'Bij at-least hoort hier een veld met dezelfde soort waarde.', en: 'at-least needs a field with the same sort of value here.' },
    );
    checkNorms({ 'pack-path': ['check: {field: duur, at-least: {field: «nee»}}'] });
  });

  it('is written out where it is one of a list', () => {
    checkNorms(
      {
        'pack-operand': [
          'check: {field: id, is-one-of: [an, «{field: bestaatniet}»]}',
          'check: {field: id, is-one-of: [«{field: kleur}»]}',
          'check: {field: id, is: [an, «{field: leren.vorm}»]}',
          'check: {field: kleuren, covers: [rood, «[blauw]»]}',
          'check: {field: datum, is-one-of: [2026-01-01, «{today: true}»]}',
          'check: {field: ander, qualified: {registrations: delen, register: naam, is-one-of: [a, «{field: id}»]}}',
        ],
      },
      {
        nl: 'Bij is-one-of hoort hier een vaste waarde (in een lijst staan alleen vaste waarden).',
        en: 'is-one-of needs a fixed value (a list holds fixed values only) here.',
      },
    );
  });

  it('may be what a list says of the term in a field, where it says that', () => {
    checkNorms(
      {
        'pack-attribute': [
          'check: {field: duur, at-least: {field: kleur, get: «lengte»}}',
          'check: {field: duur, at-least: {field: maat, get: «duur»}}',
        ],
      },
      {
        nl: 'Kenmerk lengte is niet aangekondigd onder attributes van de lijst kleur. Kijk de naam na, of kondig het daar aan.',
        en: 'Attribute lengte is not declared under attributes of the list kleur. Check its name, or declare it there.',
      },
    );
  });

  it('may be today, with a period before or after it', () => {
    checkNorms({
      'pack-operand': ['check: {field: datum, at-least: «{today: false}»}', 'check: {field: datum, at-least: «{get: duur}»}'],
      format: ['check: {field: datum, at-least: {today: true, minus: «lang»}}', 'check: {field: datum, not-older-than: «lang»}'],
    });
    checkPack({
      norms: works + norm('n', 'check: {field: datum, at-least: {today: true, minus: 1 jaar}}'),
      document: 'klaar: true\ndatum: 2025-11-22\n#      ^^^^^^^^^^ error n\n',
    });
  });
});
