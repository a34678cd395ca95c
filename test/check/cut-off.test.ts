/** A text that a comma cuts in two. */

import assert from 'node:assert/strict';
import { applyEdits } from '../../server/text/edit.ts';
import { checkMarks, open } from '../fixture.ts';

const header = 'kader: cosmetische-zorg@2019\ndocument: medewerker\nid: a\n';

/** The document, with just the marked problems, and what the fix of the first makes of it. */
function check(document: string, mended: string): void {
  checkMarks(header + document);
  const { fixture, service } = open(header + document);
  const [file] = fixture.files.values();
  const [problem] = service.check(file?.uri ?? '').problems;
  assert.equal(applyEdits(file?.text ?? '', problem?.fixes?.()[0]?.edits ?? []), header + mended);
}

describe('a text that a comma cuts off', () => {
  it('is told where the rest stands, and put between quotes', () =>
    check(
      'naam: A\nregistraties: [{register: big-register, nummer: een, twee en drie}]\n#                                                    ^^^^^^^^^^^^ error unknown-key “twee en drie” hoort niet meer bij nummer: een komma zonder aanhalingstekens breekt de tekst af. Zet de hele tekst tussen aanhalingstekens.\n',
      'naam: A\nregistraties: [{register: big-register, nummer: "een, twee en drie"}]\n',
    ));

  it('is told once for all that is cut off, also where it is single words', () =>
    check(
      'naam: A\nregistraties: [{nummer: een, twee, drie, register: big-register}]\n#                            ^^^^^^^^^^ error unknown-key\n',
      'naam: A\nregistraties: [{nummer: "een, twee, drie", register: big-register}]\n',
    ));

  it('is not taken for a key that somebody is typing', () =>
    checkMarks(`${header}naam: A\nregistraties: [{register: big-register, num}]\n`));

  it('is no key that is there with nothing behind it', () =>
    checkMarks(`${header}naam: A\nregistraties: [{nummer: , register: big-register}]\n`));
});
