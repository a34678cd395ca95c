/** `kader explain`: the page about a norm or a code, also of a pack of one's own, and what is said where there is none. */

import assert from 'node:assert/strict';
import { explain } from '../../server/cli/explain.ts';
import type { Language } from '../../server/text/message.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { sheet } from '../check/trial.ts';
import { readFixture } from '../fixture.ts';
import { createFolder } from '../host/folder.ts';

function run(asked: string, { language = 'nl', cwd = createFolder({}) }: { readonly language?: Language; readonly cwd?: string } = {}) {
  const written = { out: '', error: '' };
  const code = explain(asked, language, {
    cwd,
    write: (text) => {
      written.out += text;
    },
    writeError: (text) => {
      written.error += text;
    },
    today: () => '2026-11-23',
  });
  return { code, ...written };
}

/** A folder with a pack of its own, which has an example beside its files. */
function withOwnPack(id = 'wachttijd'): string {
  const own = smallPack(norm(id, 'check: {field: duur, at-least: 1 week}'));
  const { files } = readFixture(`${own}${sheet('duur: 6 dagen\n', 'pakket/examples/te-kort')}`);
  return createFolder(Object.fromEntries([...files].map(([name, { text }]) => [name, text])));
}

describe('kader explain', () => {
  it('shows the page of a norm of the product, in the asked language', () => {
    const dutch = run('bedenktijd');
    assert.deepEqual([dutch.code, dutch.error], [0, '']);
    assert.match(dutch.out, /^# Bedenktijd\n\n`bedenktijd` · Kwaliteitskader Cosmetische Zorg /);
    assert.match(dutch.out, /\n## Zo is het niet goed\n\n```yaml\nkader: cosmetische-zorg@2019\n/);
    assert.match(run('bedenktijd', { language: 'en' }).out, /^# Cooling-off period\n[\s\S]*\n## This is not right\n/);
  });

  it('shows the norm of one pack', () => {
    assert.match(run('cosmetische-zorg@2019:bedenktijd').out, /^# Bedenktijd\n/);
    assert.equal(run('zorgwetten@2026:bedenktijd').code, 2);
  });

  it('takes a framework without its version, and capitals for small letters', () => {
    const { out } = run('cosmetische-zorg@2019:bedenktijd');
    for (const asked of ['cosmetische-zorg:bedenktijd', 'Cosmetische-Zorg:Bedenktijd', 'Cosmetische-zorg@2019:bedenktijd'])
      assert.equal(run(asked).out, out, asked);
    assert.match(run('Bedenktijd').out, /^# Bedenktijd\n/);
    assert.match(run('Unknown-Key').out, /^# Dit veld bestaat hier niet\n/);
    assert.match(run('HUIS:wachttijd', { cwd: withOwnPack() }).out, /^# Norm wachttijd\n/);
    assert.equal(run('zorgwetten:bedenktijd').code, 2);
    assert.match(run('cosmetische-zorg:bedenktyd').error, /Bedoelde u cosmetische-zorg:bedenktijd\?\n$/);
  });

  it('shows the page of a code of the engine', () => {
    const { code, out } = run('unknown-key', { language: 'en' });
    assert.equal(code, 0);
    assert.match(out, /^# There is no such field here\n\n`unknown-key` · a message of Kader itself\n/);
  });

  it('makes the page of an own norm from the files below the current folder, with their examples', () => {
    const { code, out } = run('wachttijd', { cwd: withOwnPack() });
    assert.equal(code, 0);
    assert.match(out, /^# Norm wachttijd\n\n`wachttijd` · Huisregels \(`huis@1`\)\n/);
    assert.match(out, /\n> Bij Duur staat 6 dagen, en dat moet ten minste 1 week zijn\. /);
    assert.match(run('huis@1:wachttijd', { cwd: withOwnPack() }).out, /^# Norm wachttijd\n/);
  });

  it('shows all pages of one name', () => {
    const { out } = run('bedenktijd', { cwd: withOwnPack('bedenktijd') });
    const titles = [...out.matchAll(/^# .*$/gm)].map(([title]) => title);
    assert.deepEqual([titles[0], titles.at(-1)], ['# Bedenktijd', '# Norm bedenktijd']);
    assert.match(out, /\n---\n\n# Norm bedenktijd\n/);
  });

  it('says in one line that there is no such name, and what may have been meant', () => {
    assert.deepEqual(run('bedenktyd'), {
      code: 2,
      out: '',
      error:
        'kader: “bedenktyd” is geen norm en geen code van een melding die hier bekend is. Schrijf de naam zoals die bij de bevinding staat. Bedoelde u bedenktijd?\n',
    });
    assert.match(run('requird', { language: 'en' }).error, /^kader: “requird” is no norm and no code .* Did you mean required\?\n$/);
    assert.match(run('xyz').error, /bevinding staat\.\n$/);
    assert.match(run('').error, /^kader: “” is geen norm /);
    assert.match(run('wachttyd', { cwd: withOwnPack() }).error, /Bedoelde u wachttijd\?\n$/);
  });

  it('writes nothing that would steer the terminal', () => {
    const { error } = run('x\u001b[31m');
    assert.doesNotMatch(error, /\u001b/);
  });
});
