/** From a text that should be YAML to `yaml`'s own nodes and errors; the one place that calls its parser. */

import { Composer, Parser, type YAMLError, type Document as YamlDocument } from 'yaml';

export interface Composed {
  readonly documents: readonly YamlDocument.Parsed[];
  readonly errors: readonly YAMLError[];
  /** The offset of the `---` that starts each document, where it has one. */
  readonly starts: readonly (number | undefined)[];
}

/** Never throws but for a RangeError on text nested thousands deep. `uniqueKeys` is off: it is quadratic, and ours names both places. */
export function compose(text: string): Composed {
  const composer = new Composer({ uniqueKeys: false, strict: true, logLevel: 'silent', version: '1.2' });
  const documents: YamlDocument.Parsed[] = [];
  const starts: (number | undefined)[] = [];
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document') starts.push(token.start.find((part) => part.type === 'doc-start')?.offset);
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end(false, text.length));
  return { documents, starts, errors: documents.flatMap((document) => document.errors) };
}
