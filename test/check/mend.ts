/** Fixes, tried by applying them and comparing the whole text. */

import assert from 'node:assert/strict';
import type { Fix, Problem } from '../../server/check/problem.ts';
import type { Service } from '../../server/service.ts';
import { applyEdits } from '../../server/text/edit.ts';
import { say } from '../../server/text/message.ts';
import { norm, smallPack } from './small-pack.ts';
import { openSmall, sheet } from './trial.ts';

/**
 * A mending is written as
 *
 *     groep:
 *       duur: geen
 *     -- Voeg naam toe --
 *     groep:
 *       naam:␣
 *       duur: geen
 *
 * First the sheet, then under the title of each fix what it makes of it; `␣` is a space at the end of a line. A norm may come
 * before the sheet, which then stands under `-- blad --`. `lineEnd` is what lines end with; `isOpen` leaves out the last.
 */
export function mend(text: string, { lineEnd = '\n', isOpen = false } = {}): void {
  const [head = '', ...parts] = text.replace(/^\n/, '').split(/^-- (.+) --\n/m);
  const isNorm = parts[0] === 'blad';
  const [before = '', ...sections] = isNorm ? parts.slice(1) : [head, ...parts];
  const pack = smallPack(isNorm ? norm('proef', head) : '');
  const written = (content: string): string => {
    const document = sheet(content.replaceAll('␣', ' ')).replace(/^-- .* --\n/, '');
    return (isOpen ? document.replace(/\n$/, '') : document).replaceAll('\n', lineEnd);
  };
  const { service } = openSmall(pack);
  for (let index = 0; index < sections.length; index += 2) {
    const [title = '', after = ''] = [sections[index], sections[index + 1]];
    service.set(uri, written(before));
    const { problem, fix } = fixCalled(service, title);
    const mended = applyEdits(written(before), fix.edits);
    assert.equal(mended, written(after), `what “${title}” makes of it (left) is not what it should (right)`);
    service.set(uri, mended);
    assertMended(service, problem, written(before));
  }
}

const uri = 'file:///werk/blad.kader.yaml';

function fixCalled(service: Service, title: string): { readonly problem: Problem; readonly fix: Fix } {
  const found = service.check(uri).problems.flatMap((problem) => (problem.fixes?.() ?? []).map((fix) => ({ problem, fix })));
  const titles = found.map(({ fix }) => say(fix.title, 'nl'));
  const wanted = found[titles.indexOf(title)];
  assert.ok(wanted, `there is no fix “${title}”, but: ${titles.map((each) => `“${each}”`).join(', ')}`);
  return wanted;
}

/**
 * The problem is no longer where it was, nothing became unreadable, and every comment is still there. Of a field that only the
 * writer can fill in the key is put in, and what is still asked is asked there.
 */
function assertMended(service: Service, { code, message, place }: Problem, before: string): void {
  const text = service.document(uri)?.text ?? '';
  const left = service
    .check(uri)
    .problems.filter((problem) => problem.code === code && problem.place.start === place.start)
    .map((problem) => say(problem.message, 'nl'));
  assert.ok(!left.includes(say(message, 'nl')), `still there: ${say(message, 'nl')}`);
  assert.deepEqual(faultsOf(service, uri), []);
  assert.deepEqual(commentsIn(text), commentsIn(before));
}

/** What could not be read in a document, by its codes. */
export function faultsOf(service: Service, address: string): readonly string[] {
  return (service.view(address)?.model.tree.faults ?? []).map(({ code }) => code);
}

/** Comments as they are written, in order; a `#` within quotes counts too, which does no harm to comparing. */
export function commentsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)(#.*?)\r?$/gm)].map((match) => match[1] ?? '').sort();
}
