/** Who is referred to has a registration of one of these kinds that is valid on the as-of date. */

import type { Referent } from '../../model/workspace.ts';
import { referredBy } from '../../packs/compile-path.ts';
import type { Path } from '../../packs/condition.ts';
import { readDay } from '../../packs/date.ts';
import type { Field } from '../../packs/field.ts';
import { type Pack, referenceKey } from '../../packs/pack.ts';
import { entryOf, type Node } from '../../parse/tree.ts';
import { message, type Text } from '../../text/message.ts';
import { wordsOfText } from '../operand.ts';
import type { Test } from '../outcome.ts';
import { fieldWords } from '../reading.ts';
import { valueCheck } from '../value-check.ts';

const unknown = {
  registrations: {
    nl: 'Van “{read}” ({field}) zijn geen registraties ingevuld, dus niet te zeggen is of die geldig zijn. Vul ze daar in.',
    en: 'No registrations are filled in for “{read}” ({field}), so whether they are valid cannot be told. Fill them in there.',
  },
  until: {
    nl: 'Tot wanneer de registratie van “{read}” ({field}) geldig is, is niet ingevuld. Vul dat daar in.',
    en: 'Until when the registration of “{read}” ({field}) is valid is not filled in. Fill that in there.',
  },
} satisfies Record<string, Text>;

export const qualified = valueCheck({
  name: 'qualified',
  sentence: {
    nl: '“{read}” ({field}) heeft op de peildatum geen geldige registratie als {asked}. Vul die daar aan, of noem iemand anders.',
    en: '“{read}” ({field}) has no valid registration as {asked} on the as-of date. Add it there, or name somebody else.',
  },
  asks: { nl: 'iemand met een geldige registratie als {asked}', en: 'somebody with a valid registration as {asked}' },
  options: { registrations: {}, register: {}, 'valid-until': {}, 'is-one-of': {} },
  holds: (value, _asked, test, options) => {
    const [registrations = '', register = '', until] = ['registrations', 'register', 'valid-until'].map((name) => options[name]?.[0]?.text);
    const person = personOf(test, value.text);
    if (!person) return 'said';
    const words = { read: value.text, field: fieldWords(test) };
    const list = entryOf(person.node, registrations)?.value;
    if (list?.kind !== 'sequence') return message(unknown.registrations, words);
    const wanted = new Set(options['is-one-of']?.map(({ text }) => text));
    const days = list.items
      .filter((item) => wanted.has(textOf(item, register) ?? ''))
      .map((item) => (until === undefined ? test.subject.asOf : readDay(textOf(item, until) ?? '')));
    if (days.some((day) => day !== undefined && day >= test.subject.asOf)) return true;
    return days.includes(undefined) ? message(unknown.until, words) : false;
  },
  words: ({ test, options }) => {
    const [registrations = '', register = ''] = ['registrations', 'register'].map((name) => options[name]?.[0]?.text);
    const field = registerField(test.path, registrations, register, test.subject.pack);
    return {
      asked: (options['is-one-of'] ?? []).map(({ text }) => (field ? wordsOfText(text, field, test.subject.pack) : text)),
    };
  },
});

function personOf({ path, subject }: Test, id: string): Referent | undefined {
  const { reference } = path.leaf;
  return reference === undefined ? undefined : subject.start.workspace.find(referenceKey(subject.pack, reference), id);
}

/** The field that says which register it is, of whatever the path refers to. */
export function registerField({ leaf }: Path, registrations: string, register: string, pack: Pack): Field | undefined {
  const person = leaf.reference === undefined ? undefined : referredBy(leaf.reference, pack);
  return person?.properties?.[registrations]?.items?.properties?.[register];
}

function textOf(node: Node, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}
