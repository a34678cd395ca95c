/** What each format takes, refuses and guesses. */

import assert from 'node:assert/strict';
import { formats } from '../../server/packs/formats.ts';
import { createService } from '../fixture.ts';

/** What holds, what does not, and what is guessed for what does not. */
function takes(name: string, right: readonly string[], wrong: Readonly<Record<string, string | undefined>>): void {
  const format = formats[name];
  assert.ok(format, name);
  for (const text of right) assert.ok(format.holds(text), `${name}: ${text}`);
  for (const [text, guess] of Object.entries(wrong)) {
    assert.ok(!format.holds(text), `${name}: ${text}`);
    assert.equal(format.guess?.(text), guess, `${name}: ${text}`);
    if (guess !== undefined) assert.ok(format.holds(guess), `${name} guesses ${guess}, which it does not take`);
  }
}

describe('the formats', () => {
  it('of a date', () => {
    takes('date', ['2026-07-01'], { '1-7-2026': '2026-07-01', '31-2-2026': undefined, morgen: undefined, '': undefined });
  });

  it('of a period', () => {
    takes('period', ['1 week', 'geen', '24 uur', 'P7D'], { week: undefined, '1': undefined, 'een paar dagen': undefined });
  });

  it('of a telephone number', () => {
    takes('phone', ['020-1234567', '+31 20 123 45 67', '(020) 123 4567', '112', '0612345678'], {
      '12': undefined,
      bel: undefined,
      '020-123456x': undefined,
      '---': undefined,
    });
  });

  it('of a web address', () => {
    takes('url', ['https://voorbeeld.nl', 'http://voorbeeld.nl/pad?x=1#y', 'https://www.igj.nl'], {
      'www.voorbeeld.nl': 'https://www.voorbeeld.nl',
      voorbeeld: undefined,
      'https://': undefined,
      'https://een twee.nl': undefined,
      'mailto:info@voorbeeld.nl': undefined,
    });
  });

  it('of an e-mail address', () => {
    takes('email', ['info@voorbeeld.nl', 'j.jansen+zorg@sub.voorbeeld.nl'], {
      info: undefined,
      'info@voorbeeld': undefined,
      'een twee@x.nl': undefined,
    });
  });

  it('of a BIG number and an AGB code', () => {
    takes('big-number', ['12345678901', '09012345678'], {
      '1234 5678 901': '12345678901',
      '1234567890': undefined,
      '123456789012': undefined,
    });
    takes('agb-code', ['12345678', '01234567'], { '12-345678': '12345678', '1234567': undefined });
  });

  it('of a version', () => {
    takes('version', ['2.1', '2019', '1.0.0-concept', 'v2'], { '2 1': undefined, '': undefined, '-1': undefined });
  });

  it('of an id', () => {
    takes('id', ['a-jansen', 'bovenooglidcorrectie', '3d', 'kader@1', 'één', 'a.b_c'], {
      'A. Jansen': 'a.-jansen',
      Ooglid: 'ooglid',
      'bovenste ooglid / correctie': 'bovenste-ooglid-correctie',
      ' jansen ': 'jansen',
      '-jansen': 'jansen',
      Café: 'cafe',
      '???': undefined,
      '': undefined,
    });
  });
});

describe('each format', () => {
  it('says how to write it, in both languages', () => {
    for (const [name, { advice }] of Object.entries(formats)) assert.ok(advice.nl && advice.en && advice.nl !== advice.en, name);
  });

  it('is named in the list of formats that a pack may use', () => {
    const list = [...createService().packs().values()]
      .flatMap((pack) => [...pack.terms.values()])
      .find(({ terms }) => terms.has('big-number'));
    assert.deepEqual([...(list?.terms.keys() ?? [])].sort(), Object.keys(formats).sort());
  });
});
