/** Who is referred to has a registration of one of these kinds that is valid on the as-of date. */

import { entryOf, type Node } from '../../parse/tree.ts';
import { askedFor, valueCheck } from '../value-check.ts';

export const qualified = valueCheck({
  name: 'qualified',
  sentence: {
    nl: '{field} ({read}) heeft op de peildatum geen geldige registratie van het gevraagde soort.',
    en: '{field} ({read}) has no valid registration of the kind asked for on the as-of date.',
  },
  asks: { nl: 'iemand met een geldige registratie', en: 'somebody with a valid registration' },
  holds: (value, _asked, test) => {
    const { workspace } = test.subject.start;
    const { reference } = test.path.leaf;
    const person = reference === undefined ? undefined : workspace.find(reference, value.text);
    const option = (name: string): string => textOf(test, name)[0] ?? '';
    const list = entryOf(person?.node, option('registrations'))?.value;
    if (!person || list?.kind !== 'sequence') return undefined;
    const answers = list.items.map((item) => {
      if (!textOf(test, 'is-one-of').includes(scalarOf(item, option('register')) ?? '')) return false;
      const until = scalarOf(item, option('valid-until'));
      return option('valid-until') === '' ? true : until === undefined ? undefined : until >= test.subject.asOf;
    });
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  },
});

function textOf(test: Parameters<typeof askedFor>[0], option: string): readonly string[] {
  const asked = askedFor(test, {}, option);
  return asked.state === 'known' ? asked.values.map(({ text }) => text) : [];
}

function scalarOf(node: Node, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}
