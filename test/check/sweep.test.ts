/**
 * What must never happen, on every example as it is and with something broken in it: words that nobody could say, the same
 * said twice at one place, and a fix that makes a text unreadable or loses a comment.
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { parseText } from '../../server/parse/parse.ts';
import type { Service } from '../../server/service.ts';
import { applyEdits } from '../../server/text/edit.ts';
import { say } from '../../server/text/message.ts';
import { createService, filesUnder } from '../fixture.ts';
import { commentsIn } from './mend.ts';
import { assertReadable } from './readable.ts';

const folders = [
  'examples/kliniek',
  'examples/praktijk',
  'schemas/cosmetische-zorg/2019/examples',
  'schemas/praktijkregister-fysiotherapie/2022/examples',
];

/** How many broken versions of each example are tried. */
const tries = 6;

/** Ways in which a line goes wrong under a writer's hands. */
const breakages: Readonly<Record<string, (line: string) => string>> = {
  'a line taken out': () => '',
  'a value taken out': (line) => line.replace(/:\s.*$/, ':'),
  'another value': (line) => line.replace(/(:\s+|-\s+)\S.*$/, '$1zomaar iets'),
  'nothing between quotes': (line) => line.replace(/:\s+\S.*$/, ': ""'),
  'a list for a value': (line) => line.replace(/:\s+\S.*$/, ': [een, een]'),
  'a misspelt key': (line) => line.replace(/([\p{L}-])([\p{L}-]):/u, '$2$1:'),
  'a quote left open': (line) => line.replace(/:\s+(\S)/, ': "$1'),
  'a colon in a value': (line) => line.replace(/(:\s+\S.*)$/, '$1: en meer'),
  'a reserved character': (line) => line.replace(/:\s+(\S)/, ': @$1'),
  'a tab': (line) => line.replace(/^ {2}/, '\t'),
  'a space too many': (line) => ` ${line}`,
  'a line twice': (line) => `${line}\n${line}`,
};

for (const folder of folders) {
  describe(`sweep over ${folder}`, () => {
    const files = filesUnder(folder);
    const service = createService(files);

    for (const { uri, text } of files) {
      it(`${path.basename(uri)} and ${tries} broken versions of it`, () => {
        assertSound(service, uri, text);
        for (const broken of brokenVersions(text, uri)) {
          service.set(uri, broken);
          assertSound(service, uri, broken);
        }
        service.set(uri, text);
      });
    }
  });
}

function assertSound(service: Service, uri: string, text: string): void {
  const { problems } = service.check(uri);
  assertReadable(service, uri);
  const places = problems.map(({ place }) => place.start);
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
    `problems out of order in\n${text}`,
  );
  const said = problems.map(({ place, code, message }) => `${place.start}-${place.end} ${code} ${say(message, 'nl')}`);
  assert.deepEqual(
    said.filter((each, index) => said.indexOf(each) < index),
    [],
    `said twice in\n${text}`,
  );
  for (const { fixes, message } of problems) {
    for (const fix of fixes?.() ?? []) {
      const fixed = applyEdits(text, fix.edits);
      const about = `“${say(fix.title, 'nl')}” for “${say(message, 'nl')}” in\n${text}`;
      assert.notEqual(fixed, text, `nothing is changed by ${about}`);
      assert.deepEqual(newFaults(text, fixed), [], `made unreadable by ${about}`);
      assert.deepEqual(commentsIn(fixed), commentsIn(text), `comments changed by ${about}`);
    }
  }
}

/** Faults that a text has and had not before. */
function newFaults(before: string, after: string): readonly string[] {
  const left = parseText('file:///a.yaml', before).faults.map(({ code }) => code);
  return parseText('file:///a.yaml', after).faults.flatMap(({ code }) => {
    const place = left.indexOf(code);
    if (place >= 0) left.splice(place, 1);
    return place >= 0 ? [] : [code];
  });
}

/** The same text always breaks in the same ways, other texts in others. */
function brokenVersions(text: string, uri: string): readonly string[] {
  const lines = text.split('\n');
  const kinds = Object.values(breakages);
  const random = generator(path.basename(uri));
  return Array.from({ length: tries }, () => {
    const index = random(lines.length);
    const broken = kinds[random(kinds.length)]?.(lines[index] ?? '') ?? '';
    return lines.with(index, broken).join('\n');
  });
}

function generator(seed: string): (below: number) => number {
  let state = [...seed].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7);
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
