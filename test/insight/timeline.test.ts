/** What becomes due or stricter, in the small framework of the tests: told on the day, and never on another. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Problem } from '../../server/check/problem.ts';
import { timeline } from '../../server/insight/timeline.ts';
import { addPeriod } from '../../server/packs/date.ts';
import type { Service } from '../../server/service.ts';
import { say } from '../../server/text/message.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { openSmall, sheet } from '../check/trial.ts';

/** What is told, a line each: the day, how serious it becomes, of what norm, and how serious it was. */
function tells(pack: string, document: string, expected: string, asOf = '2026-11-23'): void {
  const { service } = openSmall(`${pack}${sheet(document)}`, { asOf });
  const lines = timeline(service, sheets(service)).map(
    ({ on, problem, was }) => `${on} ${problem.severity} ${problem.code}${was ? ` (${was})` : ''}`,
  );
  const wanted = expected.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  assert.deepEqual(lines, wanted);
  assert.equal(service.asOf(), asOf);
}

function sheets(service: Service): readonly string[] {
  return service.uris().filter((uri) => !uri.includes('/pakket/'));
}

describe('a timeline', () => {
  it('tells the day after the last good one', () =>
    tells(smallPack(norm('proef', 'check: {field: eind, at-least: {today: true}}')), 'eind: 2027-02-28\n', '2027-03-01 error proef'));

  it('counts a period from the date that is in the document', () =>
    tells(smallPack(norm('proef', 'check: {field: begin, not-older-than: 2 jaar}')), 'begin: 2025-06-30\n', '2027-07-01 error proef'));

  it('counts a period from today', () =>
    tells(
      smallPack(norm('proef', 'check: {field: eind, at-least: {today: true, plus: 6 weken}}')),
      'eind: 2027-02-28\n',
      '2027-01-18 error proef',
    ));

  it('tells a norm that comes, and each step that it becomes more serious', () =>
    tells(
      smallPack(norm('proef', 'check: {field: klaar, is: true}\nfrom: 2027-07-01'), {
        dates: '{published: 2027-01-01, in-force: 2027-06-01, transition-until: 2028-01-01}',
      }),
      'klaar: false\n',
      `2027-01-01 information proef
       2027-07-01 warning proef (information)
       2028-01-01 error proef (warning)`,
    ));

  it('tells a year that is all we know of a date from its end', () =>
    tells(
      smallPack(norm('proef', 'check: {field: klaar, is: true}\nfrom: {year: 2030}')),
      'klaar: false\n',
      '2031-01-01 error proef (information)',
    ));

  it('tells a deviation that ends', () =>
    tells(
      smallPack(norm('proef', 'check: {field: klaar, is: true}\ndeviation: explain')),
      'klaar: false\nafwijkingen:\n  - {norm: proef, reden: Wij doen het anders., besloten-door: De baas, tot: 2027-03-31}\n',
      `2027-04-01 error proef (information)
       2027-04-01 warning deviation`,
    ));

  it('looks into documents that are looked for', () =>
    tells(
      smallPack(norm('proef', 'check: {exists: blad, where: {field: begin, not-older-than: 1 jaar}}')),
      'begin: 2026-05-05\n',
      '2027-05-06 error proef',
    ));

  it('tells of each item by itself', () =>
    tells(
      smallPack(norm('proef', 'each: delen\ncheck: {field: tot, at-least: {today: true}}')).replace(
        '    telefoon:',
        '    delen: {type: array, label: {nl: Delen, en: Parts}, items: {type: object, properties: {tot: {type: string, format: date}}}}\n    telefoon:',
      ),
      'delen:\n  - tot: 2028-01-01\n  - tot: 2027-01-01\n  - tot: 2020-01-01\n',
      `2027-01-02 error proef
       2028-01-02 error proef`,
    ));

  it('says nothing of what gets better, or is as it is', () =>
    tells(
      smallPack(
        norm('later', 'check: {field: begin, at-most: {today: true}}') +
          norm('nooit', 'check: {field: klaar, is: true}\nuntil: 2027-01-01'),
      ),
      'begin: 2027-01-01\nklaar: false\n',
      '',
    ));

  it('tells just what a check on each day would find', () => {
    const norms = [
      norm('vers', 'check: {field: begin, not-older-than: 3 maanden}'),
      norm('geldig', 'check: {field: eind, at-least: {today: true, plus: 1 maand}}'),
      norm('vanaf', 'check: {field: begin, at-most: {today: true, minus: 10 dagen}}\nfrom: 2026-12-31\nuntil: 2027-03-01'),
      norm('samen', 'when: {field: eind, at-most: {today: true}}\ncheck: {not: {field: begin, not-older-than: 1 maand}}'),
    ];
    const { service } = openSmall(`${smallPack(norms.join(''))}${sheet('begin: 2026-01-01\n')}`);
    const [uri = ''] = sheets(service).filter((each) => each.includes('blad'));
    const day = fc.integer({ min: -120, max: 150 }).map((shift) => shifted('2026-11-23', shift));
    fc.assert(
      fc.property(day, day, (begin, eind) => {
        service.set(uri, `kader: huis@1\ndocument: blad\nid: blad\nbegin: ${begin}\neind: ${eind}\n`);
        const told = timeline(service, [uri]).filter(({ on }) => on <= '2027-04-30');
        assert.deepEqual(
          told.map(({ on, problem }) => `${on} ${problem.severity} ${problem.norm}`),
          foundDayByDay(service, uri),
        );
      }),
      { numRuns: 25 },
    );
  }).timeout(0);

  it('speaks of the day itself', () => {
    const { service } = openSmall(
      `${smallPack(norm('proef', 'check: {field: eind, at-least: {today: true}}'))}${sheet('eind: 2027-02-28\n')}`,
    );
    const [turn] = timeline(service, sheets(service));
    assert.match(say(turn?.problem.message ?? '', 'nl'), /Bij Eind staat 2027-02-28, en dat moet 2027-03-01 of later zijn\./);
  });
});

/** What is new or more serious on each day, as a check on every single one of them finds it. */
function foundDayByDay(service: Service, uri: string): readonly string[] {
  const found: string[] = [];
  const severities = ['error', 'warning', 'information', 'hint'];
  const of = (problems: readonly Problem[]): ReadonlyMap<string, string> =>
    new Map(problems.map(({ norm: id, severity }) => [id ?? '', severity]));
  let before = of(service.check(uri).problems);
  for (let day = '2026-11-24'; day <= '2027-04-30'; day = shifted(day, 1)) {
    service.configure({ asOf: day });
    const { problems } = service.check(uri);
    for (const { norm: id = '', severity } of problems) {
      const was = before.get(id);
      if (was === undefined || severities.indexOf(severity) < severities.indexOf(was)) found.push(`${day} ${severity} ${id}`);
    }
    before = of(problems);
  }
  service.configure({ asOf: undefined });
  return found;
}

function shifted(day: string, days: number): string {
  return addPeriod(day, { count: Math.abs(days), unit: 'day' }, days < 0 ? -1 : 1) ?? day;
}
