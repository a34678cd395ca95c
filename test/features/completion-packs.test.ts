/** Completion and hover in the files of a pack: whoever keeps a framework is offered what may stand there, in words. */

import assert from 'node:assert/strict';
import { type CompletionItem, completion } from '../../server/features/completion.ts';
import { hover } from '../../server/features/hover.ts';
import { applyEdits } from '../../server/text/edit.ts';
import { open } from '../fixture.ts';
import { ownPack } from '../packs/own-pack.ts';

const heads = {
  norms: 'kader: kader@1\ndocument: norms\nchapter: {nl: Eerste, en: First}\nnorms:\n  eerst:\n',
  kind: 'kader: kader@1\ndocument: kind\nid: nieuw\nschema:\n  properties:\n    naam:\n',
  framework: 'kader: kader@1\ndocument: framework\nid: nieuw\nversion: "1"\n',
  migration: 'kader: kader@1\ndocument: migration\n',
};

/** A file of a pack that ends in these lines, with what is offered at the cursor and what is told there. */
function at(
  head: keyof typeof heads,
  lines: string,
): { readonly items: readonly CompletionItem[]; readonly text: string; readonly told: string } {
  const { fixture, service } = open(`${ownPack({})}-- pakket/nieuw/nieuw.kader.yaml --\n${heads[head]}${lines}`);
  const file = [...fixture.files.values()].find(({ cursors }) => cursors.length > 0);
  const view = service.view(file?.uri ?? '');
  assert.ok(file && view);
  const [cursor = 0] = file.cursors;
  const items = completion(view, cursor).toSorted((one, other) => (one.sortText < other.sortText ? -1 : 1));
  return { items, text: file.text, told: hover(view, cursor, service.check(file.uri).problems)?.markdown ?? '' };
}

function offered(head: keyof typeof heads, lines: string): readonly string[] {
  return at(head, lines).items.map(({ label, detail }) => `${label}: ${detail ?? ''}`);
}

/** Accepting the item makes these lines. */
function accept(head: keyof typeof heads, lines: string, label: string, after: string): void {
  const { items, text } = at(head, lines);
  const item = items.find((each) => each.label === label);
  assert.ok(item, `“${label}” is offered; offered are ${items.map((each) => each.label).join(', ')}`);
  assert.equal(applyEdits(text, [item.edit]), `${heads[head]}${after}`);
}

describe('completion in a norms file', () => {
  it('offers words for how binding and how certain a norm is', () => {
    assert.deepEqual(offered('norms', '    force: <|>\n'), [
      'open: open norm',
      'principle: uitgangspunt',
      'recommendation: aanbeveling',
      'effort: inspanning',
      'norm: norm',
      'law: wet',
    ]);
    assert.deepEqual(offered('norms', '    source:\n      certainty: <|>\n'), [
      'uncertain: onzeker',
      'derived: afgeleid',
      'quoted: staat er',
    ]);
  });

  it('offers words for what is missing and for departing from a norm', () => {
    assert.deepEqual(offered('norms', '    missing: <|>\n'), ['unknown: onbekend', 'not-met: niet voldaan']);
    assert.deepEqual(offered('norms', '    deviation: <|>\n'), ['none: mag niet', 'explain: mag, met reden']);
    accept('norms', '    deviation: <|>\n', 'explain', '    deviation: explain\n');
  });

  it('offers a date where a date may stand, and words for a year', () => {
    assert.deepEqual(offered('norms', '    from: <|>\n')[0], '2026-11-23: de peildatum');
    assert.deepEqual(offered('norms', '    from: {year: 2030, bound: <|>}\n'), [
      'by: uiterlijk in dat jaar',
      'from: op zijn vroegst in dat jaar',
    ]);
  });

  it('writes what may be one value on the line of its key, and what must be a group below it', () => {
    accept('norms', '    <|>\n', 'from', '    from: \n');
    accept('norms', '    <|>\n', 'check', '    check:\n      \n');
    accept('norms', '    check:\n      at-l<|>\n', 'at-least', '    check:\n      at-least: \n');
    accept('norms', '    check:\n      cou<|>\n', 'count', '    check:\n      count:\n        \n');
  });

  it('offers true alone for a check that is only ever true', () => {
    assert.deepEqual(offered('norms', '    check: {field: klaar, present: <|>}\n'), ['true: ja']);
    assert.deepEqual(offered('norms', '    check: {field: klaar, some: <|>}\n'), ['true: ja', 'false: nee']);
  });
});

describe('completion in a kind file', () => {
  it('offers words for formats and types, and one type needs no brackets', () => {
    assert.deepEqual(offered('kind', '      format: <|>\n').slice(0, 2), ['date: datum', 'period: periode']);
    accept('kind', '      type: <|>\n', 'string', '      type: string\n');
    accept('kind', '      type: [string, <|>]\n', 'object', '      type: [string, object]\n');
  });
});

describe('completion in a framework file', () => {
  it('offers words for its status, and the versions that it may build on', () => {
    assert.ok(offered('framework', 'status:\n  - on: 2020-01-01\n    is: <|>\n').includes('imposed: opgelegd'));
    accept('framework', 'needs: [<|>]\n', 'proef@1', 'needs: [proef@1]\n');
  });
});

describe('completion in a migration', () => {
  it('offers words for what became of a norm, and for what an edit does', () => {
    assert.deepEqual(offered('migration', 'changes:\n  - norm: af\n    is: <|>\n'), [
      'new: nieuw',
      'stricter: strenger',
      'looser: ruimer',
      'reworded: anders verwoord',
      'withdrawn: vervallen',
    ]);
    assert.deepEqual(offered('migration', 'edits:\n  - do: <|>\n')[0], 'rename-field: veld hernoemen');
  });

  it('offers the versions that are known, also in the template of the whole', () => {
    accept('migration', 'from: <|>\n', 'proef@1', 'from: proef@1\n');
    accept(
      'migration',
      '<|>',
      'Volledig sjabloon: Overstap',
      'from: \nchanges:\n  - norm: \n    is: \n    what:\n      nl: \n      en: \n    source:\n      ref: \n      certainty: \nedits:\n',
    );
  });
});

describe('hover in the files of a pack', () => {
  it('tells what a keyword does, and when a check holds', () => {
    assert.match(at('norms', '    check: {field: klaar, pre<|>sent: true}\n').told, /^\*\*Is er\*\*.*Klopt als het veld is ingevuld\.$/s);
    assert.match(at('norms', '    for<|>ce: norm\n').told, /Hoe dwingend de norm is/);
  });

  it('tells what a word of its own choice is for', () => {
    assert.match(at('kind', '      pro<|>perties: {}\n').told, /De velden in deze groep/);
    assert.match(at('framework', 'terms:\n  kl<|>eur: {}\n').told, /die velden achter term zetten/);
  });

  it('tells of a value what it stands for', () => {
    assert.match(at('norms', '    missing: not<|>-met\n').told, /^\*\*niet voldaan\*\*/);
    assert.match(at('migration', 'from: pro<|>ef@1\n').told, /^\*\*Proef\*\*/);
    assert.match(at('migration', 'edits:\n  - do: move-<|>field\n').told, /ergens anders te staan/);
  });

  it('tells of an edit what its own keywords are', () => {
    assert.match(at('migration', 'edits:\n  - do: rename-field\n    t<|>o: x\n').told, /^\*\*Nieuwe naam\*\*/);
    assert.match(at('migration', 'edits:\n  - do: move-field\n    t<|>o: x\n').told, /^\*\*Nieuwe plaats\*\*/);
  });
});
