/** The value is the id of something of that kind in the workspace. */

import { kindOf, referenceKey } from '../../packs/pack.ts';
import { message, type Text } from '../../text/message.ts';
import { noun } from '../naming.ts';
import type { Test } from '../outcome.ts';
import { fieldWords } from '../reading.ts';
import { valueCheck } from '../value-check.ts';

const alone: Text = {
  nl: 'Of “{read}” ({field}) bekend is als {asked}, is niet te zeggen: bij deze map hoort geen werkruimte. Zet er een werkruimtedocument bij.',
  en: 'Whether “{read}” ({field}) is known as {asked} cannot be told: this folder has no workspace. Add a workspace document.',
};

export const refersTo = valueCheck({
  name: 'refers-to',
  sentence: {
    nl: '“{read}” ({field}) is in deze werkruimte niet bekend als {asked}. Maak dat document, of verwijs naar een bekende id.',
    en: '“{read}” ({field}) is not known in this workspace as {asked}. Write that document, or refer to a known id.',
  },
  asks: { nl: 'een id die bekend is als {asked}', en: 'an id that is known as {asked}' },
  askedAs: {},
  holds: (value, asked, test) => {
    const { pack, start } = test.subject;
    const { workspace } = start;
    if (workspace.find(referenceKey(pack, asked[0]?.text ?? ''), value.text)) return true;
    return workspace.root ? false : message(alone, { read: value.text, field: fieldWords(test), asked: kindWords(test) });
  },
  words: ({ test }) => ({ asked: kindWords(test) }),
});

function kindWords({ condition, subject }: Test): Text | string {
  const operand = condition.operands[''];
  const id = operand?.kind === 'literal' ? (operand.texts[0] ?? '') : '';
  const kind = kindOf(subject.pack, id);
  return kind ? noun(kind.label) : id;
}
