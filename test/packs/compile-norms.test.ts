/** Norms as a whole: what they concern, where they come from, and that each has a name of its own. */

import assert from 'node:assert/strict';
import { say } from '../../server/text/message.ts';
import { checkMarks, open } from '../fixture.ts';
import { checkNorms, checkPack, norm, ownPack, works } from './own-pack.ts';

describe('a norm', () => {
  it('concerns a kind that there is', () => {
    checkPack(
      {
        norms:
          works +
          norm('n', 'check: {field: klaar, is: true}').replace('concerns: blad\n', 'concerns: bald\n#             ^^^^ error pack-kind\n'),
      },
      {
        nl: 'Soort bald bestaat niet in dit kader of in een kader waar het op bouwt. Kijk de naam na.',
        en: 'There is no kind bald in this framework or in one that it builds on. Check its name.',
      },
    );
  });

  it('comes from a source that there is', () => {
    checkPack(
      {
        norms:
          works +
          norm('n', 'check: {field: klaar, is: true}').replace(
            '{ref: bron, certainty: quoted}\n',
            '{ref: born, certainty: quoted}\n#                 ^^^^ error pack-source\n',
          ),
      },
      {
        nl: 'Bron born staat niet onder sources. Voeg hem daar toe, of kies een bron die er wel staat.',
        en: 'Source born does not stand under sources. Add it there, or choose one that does.',
      },
    );
  });

  it('has a check, or is open', () => {
    checkPack(
      { norms: works + norm('n', '').replace('  n:\n', '  n:\n# ^ error pack-no-check\n') },
      {
        nl: 'Deze norm heeft geen toets. Geef hem een check, of maak hem een open norm met force: open.',
        en: 'This norm has no check. Give it one, or make it an open norm with force: open.',
      },
    );
    const openNorm = norm('n', '').replace('force: norm', 'force: open');
    checkMarks(
      ownPack({ norms: works + openNorm, document: 'klaar: true\n' }).replace(
        'document: blad\n',
        'document: blad\n#         ^^^^ information n\n',
      ),
    );
  });

  it('has its check under a misspelt key, which is all that is said', () => {
    const misspelt = norm('n', 'chek: {field: klaar, is: true}');
    checkPack({ norms: works + misspelt.replace(/^( {4}chek.*)$/m, '$1\n#   ^^^^ error unknown-key') });
  });

  it('is left out where a slip would make it ask more, or earlier', () => {
    const slips = [
      ['force: norm', 'force: recomendation'],
      ['force: norm', 'force: norm\n    from: 1 januari 2100'],
      ['force: norm', 'force: norm\n    until: 2021-02-30'],
      ['force: norm', 'force: norm\n    wen: {field: klaar, is: true}'],
    ] as const;
    for (const [right, wrong] of slips) {
      const slip = norm('n', 'check: {field: aantal, at-least: 1}').replace(right, wrong);
      const { fixture, service } = open(ownPack({ norms: works + slip, document: 'klaar: false\naantal: 0\n' }));
      const all = [...fixture.files.values()].map(({ uri }) => service.check(uri).problems);
      const found = all.flat().map(({ code }) => code);
      assert.ok(found.includes('af') && !found.includes('n'), wrong);
      assert.equal(found.length, 2, `${wrong}: one message about the slip, and the other norm goes on: ${found}`);
    }
  });

  it('is uncertain where it says in a way we do not know how sure it is', () => {
    const sure = norm('n', 'check: {field: klaar, is: true}').replace('quoted', 'qoted');
    const { fixture, service } = open(ownPack({ norms: sure, document: 'klaar: false\n' }));
    const all = [...fixture.files.values()].flatMap(({ uri }) => service.check(uri).problems);
    const problem = all.find(({ code }) => code === 'n');
    assert.equal(problem?.severity, 'information');
    assert.match(say(problem.message, 'nl'), /onzeker, naar: /);
  });

  it('binds nobody where a date of its framework cannot be read', () => {
    for (const framework of ['on: 1 jan 2027', 'on: 2020-02-30']) {
      const text = ownPack({ norms: works, document: 'klaar: false\n' }).replace('on: 2020-01-01', framework);
      const { fixture, service } = open(text);
      const all = [...fixture.files.values()].flatMap(({ uri }) => service.check(uri).problems);
      assert.deepEqual(
        all.map(({ code, severity }) => `${severity} ${code}`).sort(),
        ['error format', 'information af', 'information not-binding'],
        framework,
      );
    }
  });

  it('has something under its name', () => {
    checkPack({ norms: `${works}  leeg:\n# ^^^^ error pack-no-check\n` });
  });

  it('has a name of its own in the whole pack', () => {
    const more = `-- pakket/verder.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Tweede, en: Second}
norms:
${norm('af', 'check: {field: klaar, is: false}').replace('  af:\n', '  af:\n# ^^ error pack-id-twice\n')}${norm('anders', 'check: {field: aantal, at-least: 1}')}`;
    checkPack(
      { more, document: 'klaar: false\n#      ^^^^^ error af\naantal: 0\n#       ^ error anders\n' },
      {
        nl: '“af” bestaat al in dit kader. Geef deze een andere id; tot dan telt de eerste.',
        en: '“af” exists already in this framework. Give this one another id; until then the first counts.',
      },
    );
  });

  it('depends on a party that there is', () => {
    const depends = `check: {field: klaar, is: true}
conditional-on:
  - by: «niemand»
    what: {nl: Iemand betaalt het., en: Somebody pays for it.}
    source: {ref: bron, certainty: quoted}`;
    checkNorms(
      { 'pack-party': [depends] },
      {
        nl: 'Partij niemand staat niet onder parties. Voeg haar daar toe, of kijk de id na.',
        en: 'Party niemand does not stand under parties. Add it there, or check its id.',
      },
    );
  });

  it('that is left out leaves the others, and one condition may have more wrong than one thing', () => {
    checkNorms({
      'pack-path': ['check: {all: [{field: «een», present: true}, {field: klaar, is: true}]}'],
      'pack-literal': ['check: {field: kleur, is: «paars»}'],
      'pack-no-then': ['check: {«when»: {field: klaar, is: true}}'],
    });
  });
});

describe('a half-written norm', () => {
  it('is left out without a word of ours where its file says enough', () => {
    const halves = [
      '  n:',
      '  n: {}',
      '  n: x',
      '  n: [x]',
      '  n:\n    title:',
      '  n:\n    concerns:',
      '  n:\n    concerns: blad\n    check:',
    ];
    for (const half of halves) {
      const { fixture, service } = open(ownPack({ norms: `${works}${half}\n`, document: 'klaar: false\n' }));
      const codes = [...fixture.files.values()].flatMap(({ uri }) => service.check(uri).problems.map(({ code }) => code));
      assert.ok(codes.includes('af'), half);
    }
  });
});
