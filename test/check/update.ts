/** `UPDATE_MARKS=1 npx mocha`: writes the marks that are found into the tests themselves, to be read before they are kept. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Service } from '../../server/service.ts';
import { type Language, say } from '../../server/text/message.ts';

export const isUpdating = process.env.UPDATE_MARKS !== undefined;

/** The text of a document with a mark for each of its problems. */
export function marksOf(service: Service, uri: string, language: Language): string {
  const document = service.document(uri);
  if (!document) return '';
  const { problems } = service.check(uri);
  const lines = document.text.split('\n').map((line, index) => {
    const marks = problems.flatMap(({ place, severity, code, message }) => {
      const [start, end] = [document.positionAt(place.start), document.positionAt(place.end)];
      if (start.line !== index) return [];
      const to = end.line === start.line ? end.character : line.length;
      const carets = '^'.repeat(Math.max(1, to - Math.max(1, start.character)));
      return `#${' '.repeat(Math.max(0, start.character - 1))}${carets} ${severity} ${code} ${say(message, language)}`;
    });
    return [line, ...marks].join('\n');
  });
  return lines.join('\n');
}

/** Replaces the documents in the test's text by those with their marks, wherever that text stands in a test. */
export function updateMarks(text: string, documents: readonly string[], marked: readonly string[]): void {
  let rest = text;
  let made = '';
  documents.forEach((document, index) => {
    const place = rest.indexOf(document);
    made += rest.slice(0, place) + (marked[index] ?? document);
    rest = rest.slice(place + document.length);
  });
  const root = path.resolve(__dirname, '..');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.test.ts') && !name.includes('node_modules'),
  );
  for (const name of names) {
    const file = path.join(root, name);
    const source = readFileSync(file, 'utf8');
    if (source.includes(literal(text)))
      writeFileSync(
        file,
        source.replace(literal(text), () => literal(made + rest)),
      );
  }
}

function literal(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
