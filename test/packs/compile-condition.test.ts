/** Conditions: just one check each, of a field, joined by all, any, not and when. */

import { checkNorms, checkPack, norm, works } from './own-pack.ts';

describe('a condition', () => {
  it('has just one check', () => {
    checkNorms(
      {
        'pack-condition': [
          'check: {field: aantal, at-least: 1, «at-most»: 3}',
          'check: {all: [{field: klaar, is: true}], field: klaar, «is»: true}',
          'check: {not: {field: klaar, is: true}, «any»: [{field: klaar, is: true}]}',
          '«check»: {field: klaar}',
          '«check»: {field: klaar, is:}',
          '«check»: {check: {field: klaar, is: true}}',
          'check: {all: [{«field»: klaar}]}',
          'check: {not: {field: klaar}}'.replace('not', '«not»'),
        ],
      },
      {
        nl: 'Hier hoort één toets te staan: present, absent, is, is-one-of, listed, at-least, at-most, not-older-than, count, unique, contains, covers, interval, refers-to of qualified, of all, any, not, when of exists.',
        en: 'One check belongs here: present, absent, is, is-one-of, listed, at-least, at-most, not-older-than, count, unique, contains, covers, interval, refers-to or qualified, or all, any, not, when or exists.',
      },
    );
  });

  it('has its check under a name that is none, which is all that is said', () => {
    checkNorms({
      'unknown-key': ['check: {field: aantal, «minimaal»: 2}', 'check: {not: {field: klaar, «ist»: true}}'],
    });
  });

  it('says which field it reads', () => {
    checkNorms(
      { 'pack-field': ['check: {«present»: true}', 'check: {any: [{«is»: 3}]}'] },
      { nl: 'Zeg met field welk veld de toets present leest.', en: 'Say with field which field the check present reads.' },
    );
  });

  it('with when says what holds then', () => {
    checkNorms(
      { 'pack-no-then': ['check: {«when»: {field: klaar, is: true}}'] },
      { nl: 'Zeg met check wat er geldt als dit zo is.', en: 'Say with check what holds if this is so.' },
    );
  });

  it('that is no group of keys is told by the shape of the file', () => {
    checkNorms({ type: ['check: «klaar»', '«check»: []', 'check: {all: [«klaar»]}', 'check: {«any»: {field: klaar, is: true}}'] });
  });

  it('that asks for a document names a kind that there is', () => {
    checkNorms(
      { 'pack-kind': ['check: {exists: «bald»}', 'check: {not: {exists: «bald», where: {field: klaar, is: true}}}'] },
      {
        nl: 'Soort bald bestaat niet in dit kader of in een kader waar het op bouwt. Kijk de naam na.',
        en: 'There is no kind bald in this framework or in one that it builds on. Check its name.',
      },
    );
  });

  it('may be joined in any way', () => {
    checkPack({
      norms:
        works +
        norm(
          'n',
          `check:
  all:
    - any: [{field: aantal, at-most: 3}, {not: {field: maat, is: groot}}]
    - when: {field: kleur, is: rood}
      check: {field: duur, at-least: {field: kleur, get: duur}}`,
        ),
      document: `klaar: true
aantal: 2
maat: groot
kleur: rood
duur: 1 dag
#     ^^^^^ error n
`,
    });
  });
});
