/** The column of a framework's table that a norm compares with, as a table of its own. */

import { wordsOfText } from '../check/operand.ts';
import { type Pack, type Term, termsOf } from '../packs/pack.ts';
import { type Language, say } from '../text/message.ts';
import type { AttributeOperand } from './norm-page-clauses.ts';

/** Longer lists are turned round: each value with the terms that have it. */
const most = 12;

/** Markdown: a row for each term that has the attribute; empty where there is no such list. */
export function tableOf({ path, attribute }: AttributeOperand, pack: Pack, language: Language): string {
  const list = termsOf(pack, path.leaf.term ?? path.leaf.items?.term ?? '');
  const column = list?.columns[attribute];
  if (!list || !column) return '';
  const terms = [...list.terms.values()].filter((term) => term.replacedBy === undefined && term.attributes[attribute] !== undefined);
  const field = { type: 'string', ...(column.format && { format: column.format }), ...(column.term && { term: column.term }) };
  const attributeWords = (term: Term): string => {
    const value = term.attributes[attribute] ?? '';
    return (typeof value === 'string' ? [value] : value).map((text) => say(wordsOfText(text, field, pack), language)).join(', ');
  };
  const labels = { list: say(list.label, language), column: say(column.label, language) };
  if (terms.length <= most) {
    return table(
      [labels.list, labels.column],
      terms.map((term) => [say(term.label, language), attributeWords(term)]),
    );
  }
  const values = [...new Set(terms.map(attributeWords))];
  const namesOf = (value: string): string =>
    terms
      .filter((term) => attributeWords(term) === value)
      .map((term) => say(term.label, language))
      .join(', ');
  return table(
    [labels.column, labels.list],
    values.map((value) => [value, namesOf(value)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

/** Within a row a line end or a bar would be the end of its cell. */
export function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
