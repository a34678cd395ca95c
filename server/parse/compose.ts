/** From a text that should be YAML to `yaml`'s own nodes and errors; the one place that calls its parser. */

import { Composer, type CST, Lexer, Parser, type YAMLError, type Document as YamlDocument } from 'yaml';

/** How many mappings and lists may stand in each other: far more than anybody writes, and few enough for every later room. */
const depthLimit = 256;

export interface Composed {
  readonly documents: readonly YamlDocument.Parsed[];
  /** Of the first document, which is all that is read. */
  readonly errors: readonly YAMLError[];
  /** The offset of the `---` that starts each document, where it has one. */
  readonly starts: readonly (number | undefined)[];
  /** Where the nesting became too deep to read on; there are no documents then. */
  readonly tooDeep?: number;
}

/** Never throws. `depth`: how many mappings and lists the text stands in. `uniqueKeys` is off: it is quadratic, and ours names both places. */
export function compose(text: string, depth = 0): Composed {
  // Each error would look up the stack that it was made on, which nobody reads and costs more than the parsing.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return composed(text, depth);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function composed(text: string, depth: number): Composed {
  const parser = new Parser();
  const composer = new Composer({ uniqueKeys: false, strict: true, logLevel: 'silent', version: '1.2' });
  const documents: YamlDocument.Parsed[] = [];
  const starts: (number | undefined)[] = [];
  const take = (tokens: Iterable<CST.Token>): void => {
    for (const token of tokens) {
      if (token.type === 'document') starts.push(token.start.find((part) => part.type === 'doc-start')?.offset);
      documents.push(...composer.next(token));
    }
  };
  for (const lexeme of new Lexer().lex(text)) {
    take(parser.next(lexeme));
    if (parser.stack.length > depthLimit - depth) return { documents: [], errors: [], starts: [], tooDeep: parser.offset - lexeme.length };
  }
  take(parser.end());
  documents.push(...composer.end(false, text.length));
  return { documents, starts, errors: documents[0]?.errors ?? [] };
}
