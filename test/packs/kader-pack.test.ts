/** The pack of packs: whoever keeps a framework reads what each keyword does where it is typed, in both languages. */

import assert from 'node:assert/strict';
import { nearestTerm } from '../../server/check/spellings.ts';
import { checkNames } from '../../server/packs/condition.ts';
import type { Field } from '../../server/packs/field.ts';
import type { Kind, Pack } from '../../server/packs/pack.ts';
import { parseText } from '../../server/parse/parse.ts';
import type { Node } from '../../server/parse/tree.ts';
import { bundledFiles, bundledPacks, inProject } from '../fixture.ts';

/** Words that are the same in both languages. */
const sameInBoth: ReadonlySet<string> = new Set(['Id', 'Is', 'Norm', 'norm', 'open norm', 'Plus', 'Register', 'Sector', 'Status']);

const pack = [...bundledPacks().packs.values()].find(({ needs }) => needs.length === 0) as Pack;

interface Named {
  readonly path: string;
  readonly field: Pick<Field, 'label' | 'help'>;
}

/** Every keyword of a kind, and what stands behind keys of one's own choice, each where it is first met. */
function keywordsOf({ id, root }: Kind): readonly Named[] {
  const seen = new Set<Field>();
  const within = (path: string, field: Field): readonly Named[] => {
    if (seen.has(field)) return [];
    seen.add(field);
    const named = Object.entries(field.properties ?? {}).map(([key, inner]) => ({ path: `${path}.${key}`, field: inner }));
    const free = field.additionalProperties ? [{ path: `${path}.<…>`, field: field.additionalProperties }] : [];
    const deeper = [...named, ...free].flatMap((each) => within(each.path, each.field));
    const items = field.items ? within(`${path}.*`, field.items) : [];
    const choices = (field.oneOf ?? []).flatMap((choice, index) => within(`${path}.${index + 1}`, choice));
    return [...named, ...free, ...deeper, ...items, ...choices];
  };
  return within(id, root);
}

/** What is missing or the same in both languages; a label may be one word that both know. */
function faultsOf(path: string, { label, help }: Named['field']): readonly string[] {
  const faults = Object.entries({ label, help }).flatMap(([word, text]) => {
    const { nl, en } = (text ?? {}) as { readonly nl?: string; readonly en?: string };
    if (!nl || !en) return [`${word} is missing`];
    return nl === en && !(word === 'label' && sameInBoth.has(nl)) ? [`${word} is the same in both languages`] : [];
  });
  return faults.map((fault) => `${path}: ${fault}`);
}

describe('the pack of packs', () => {
  for (const kind of pack.kinds.values()) {
    it(`labels and explains every keyword of ${kind.id} in both languages`, () => {
      const keywords = keywordsOf(kind);
      assert.ok(keywords.length > 5);
      assert.deepEqual(
        keywords.flatMap(({ path, field }) => faultsOf(path, field)),
        [],
      );
    });
  }

  it('labels and explains what each of its lists offers', () => {
    const entries = [...pack.terms.values()].flatMap((list) => [...list.terms.values()].map((term) => ({ list, term })));
    assert.ok(entries.length > 30);
    const faults = entries.flatMap(({ list, term: { id, ...text } }) => faultsOf(`${list.id}.${id}`, text));
    assert.deepEqual(faults, []);
  });

  it('knows the Dutch words for what its lists offer', () => {
    const ways = { aangenomen: 'adopted', ingediend: 'offered', afgewezen: 'rejected', verplicht: 'imposed', vervallen: 'withdrawn' };
    const status = pack.terms.get('status');
    assert.ok(status);
    for (const [word, id] of Object.entries(ways)) assert.equal(nearestTerm(word, status), id, word);
    const bare = [...pack.terms.values()].flatMap((list) => [...list.terms.values()].filter(({ synonyms }) => synonyms.length === 0));
    assert.deepEqual(bare, []);
  });

  it('says of every check when it holds, of each something else', () => {
    const condition = pack.kinds.get('norms')?.root.properties?.norms?.additionalProperties?.properties?.check;
    const helps = checkNames.map((name) => condition?.properties?.[name]?.help as { readonly nl: string; readonly en: string } | undefined);
    for (const help of helps) assert.match(`${help?.nl} | ${help?.en}`, /^Klopt als .* \| Holds if /s);
    assert.equal(new Set(helps.map((help) => help?.nl)).size, checkNames.length);
  });

  it('has no text that a comma without quotes cuts off', () => {
    const cut = bundledFiles()
      .filter(({ uri }) => uri.startsWith(pack.folder))
      .flatMap(({ uri, text }) => bareKeys(parseText(uri, text).root).map((key) => `${inProject(uri)}: “${key}” stands alone`));
    assert.deepEqual(cut, []);
  });
});

/** The keys with nothing behind them, however deep. */
function bareKeys(node: Node | undefined): readonly string[] {
  if (node?.kind === 'sequence') return node.items.flatMap(bareKeys);
  return node?.kind === 'mapping' ? node.entries.flatMap(({ key, value }) => (value ? bareKeys(value) : [key.text])) : [];
}
