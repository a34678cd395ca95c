/** What an example on a page does not show, and its verdict rests on: the date, other documents, what is beside it. */

import { noun } from '../check/naming.ts';
import type { CheckCondition, Path } from '../packs/condition.ts';
import type { Field } from '../packs/field.ts';
import { kindOf, type Norm, type Pack } from '../packs/pack.ts';
import { type Argument, allOf, message, type Text } from '../text/message.ts';
import { checksIn } from './norm-page-clauses.ts';
import type { Judged } from './norm-page-examples.ts';

const words = {
  judged: { nl: 'Beoordeeld op {date}.', en: 'Judged on {date}.' },
  beside: { nl: 'In dezelfde werkruimte staat zo’n {kind}.', en: 'The same workspace has such a {kind}.' },
  notBeside: { nl: 'In dezelfde werkruimte staat niet zo’n {kind}.', en: 'The same workspace has no such {kind}.' },
  read: {
    nl: 'De uitkomst hangt ook af van waar {references} naar verwijst; dat is hier niet te zien.',
    en: 'The outcome also depends on what {references} refers to, which is not shown here.',
  },
} satisfies Record<string, Text>;

/** A sentence each. `isMet`: the example meets the norm. */
export function aroundWords(norm: Norm, pack: Pack, { asOf }: Judged, isMet: boolean): readonly Argument[] {
  const checks = [norm.when, norm.check].flatMap((condition) => (condition ? checksIn(condition) : []));
  const references = [...new Set(checks.flatMap((check) => pathsOf(check).flatMap((path) => referencesOn(path, norm, pack))))];
  return [
    ...(checks.some(looksAtCalendar) ? [message(words.judged, { date: asOf })] : []),
    ...besideWords(norm, pack, isMet),
    ...(references.length > 0 ? [message(words.read, { references: allOf(references.map((key) => `\`${key}\``)) })] : []),
  ];
}

function looksAtCalendar({ check, operands }: CheckCondition): boolean {
  return check === 'not-older-than' || check === 'qualified' || Object.values(operands).some(({ kind }) => kind === 'today');
}

function besideWords({ check }: Norm, pack: Pack, isMet: boolean): readonly Argument[] {
  if (check?.kind !== 'check' || check.check !== 'exists') return [];
  const kind = kindOf(pack, check.exists?.kind ?? '');
  return kind ? [message(isMet ? words.beside : words.notBeside, { kind: noun(kind.label) })] : [];
}

/** What a check reads from the document that the norm is about; what it asks of others in `exists` is read there. */
function pathsOf({ path, operands }: CheckCondition): readonly Path[] {
  const compared = Object.values(operands).flatMap((operand) =>
    operand.kind === 'field' || operand.kind === 'attribute' ? [operand.path] : [],
  );
  return path ? [path, ...compared] : compared;
}

/** The keys of the references that the path goes through. */
function referencesOn({ base, steps }: Path, { concerns, each }: Norm, pack: Pack): readonly string[] {
  const found: string[] = [];
  let [field, key]: [Field | undefined, string] = [concerns.root, ''];
  for (const step of [...(base === 'item' ? [...(each ?? []), '*'] : []), ...steps]) {
    if (step === '*') {
      field = field?.items ?? field;
      continue;
    }
    if (field?.reference !== undefined) found.push(key);
    const holder: Field | undefined = field?.reference === undefined ? field : kindOf(pack, field.reference)?.root;
    [field, key] = [holder?.properties?.[step] ?? holder?.additionalProperties, step];
  }
  return found;
}
