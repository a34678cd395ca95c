/** How a value is written so that YAML reads it as it is, with quotes only where it needs them. */

/** Begins with a letter or digit, and has nothing in it that ends a value or opens a comment, within brackets either. */
const needsNone = /^[\p{L}\p{N}](?:[^\n:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=\S)#)*$/u;

export function plainOrQuoted(value: string): string {
  return needsNone.test(value) && value.trim() === value && value.toLowerCase() !== 'null' ? value : quoted(value);
}

/** Between double quotes, or single ones where those save escapes. */
export function quoted(value: string): string {
  return /["\\]/.test(value) && !value.includes('\n') ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

/** Between the quotes that it had, where those will do. */
export function quotedLike(quote: string, value: string): string {
  return quote === "'" && !value.includes('\n') ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}
