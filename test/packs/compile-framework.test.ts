/** What a framework file says of the pack itself: parties that are declared, and dates in their order. */

import { checkMarks } from '../fixture.ts';
import { checkPack, ownPack } from './own-pack.ts';

const parties = 'parties: [{id: bond, name: Bond, role: {nl: maakt het, en: makes it}}]';

/** The small pack with another line for the one that begins like this, and just the problems that are marked. */
function checkLine(line: string): void {
  const [key = ''] = line.split(':');
  checkMarks(ownPack({ framework: parties }).replace(new RegExp(`^${key}: .*$`, 'm'), line));
}

describe('the parties of a framework', () => {
  it('are declared before owner names one', () => {
    checkPack({ framework: `${parties}\nowner: bond` });
    checkPack(
      { framework: `${parties}\nowner: bnod\n#      ^^^^ error pack-party` },
      {
        nl: 'Partij bnod staat niet onder parties. Voeg haar daar toe, of kijk de id na.',
        en: 'Party bnod does not stand under parties. Add it there, or check its id.',
      },
    );
  });

  it('may be those of a framework that this one builds on', () => checkPack({ framework: 'owner: kader' }));

  it('are declared before a status names one', () => {
    checkLine('status: [{on: 2020-01-01, is: adopted, by: bond}]');
    checkLine(
      'status: [{on: 2020-01-01, is: offered, by: bond}, {on: 2021-01-01, is: adopted, by: raad}]\n#                                                                                   ^^^^ error pack-party',
    );
  });
});

describe('the dates of a framework', () => {
  it('come in the order of its life', () => {
    checkLine('dates: {published: 2020-01-01, in-force: 2020-01-01, transition-until: 2021-01-01, ends: 2030-01-01}');
    checkLine(
      'dates: {published: 2021-01-01, in-force: 2020-01-01}\n#                                        ^^^^^^^^^^ warning pack-dates De datum bij in-force ligt vóór die bij published. Kijk beide na.',
    );
    checkLine(
      'dates: {in-force: 2021-01-01, ends: 2020-01-01}\n#                                   ^^^^^^^^^^ warning pack-dates De datum bij ends ligt vóór die bij in-force. Kijk beide na.',
    );
  });

  it('may be years, of which only what is certain is told', () => {
    checkLine('dates: {published: {year: 2020}, in-force: 2020-01-01}');
    checkLine('dates: {published: {year: 2021, bound: by}, in-force: 2020-01-01}');
    checkLine(
      'dates: {published: {year: 2021}, in-force: 2020-12-31}\n#                                          ^^^^^^^^^^ warning pack-dates',
    );
  });
});
