/** What a writer did, from what YAML's parser says of it: which fault it is, where to show it, and what to leave out. */

import type { YAMLError } from 'yaml';
import type { Range } from '../text/range.ts';
import { isItem, misfits, withBlock, withItems } from './blocks.ts';
import type { FaultCode } from './faults.ts';
import { content, lineAt, margin, markerOn, nextLine, written } from './lines.ts';
import type { Opened } from './opened.ts';

export interface Classified {
  readonly code: FaultCode;
  readonly word: string;
  readonly place: Range;
  /** A value with what hangs under it, or whole lines: without it the rest can be read. */
  readonly skip: Range;
  /** The line is wrong by itself, whatever may be wrong around it. */
  readonly isCertain: boolean;
}

/** A line as dashes, a key with its colon, and a value without the comment behind it. */
interface Parts {
  readonly line: Range;
  readonly content: Range;
  readonly words: string;
  /** Column of the key, or of the last dash where there is no key. */
  readonly column: number;
  readonly value: Range;
  readonly hasKey: boolean;
}

export function classify(text: string, error: YAMLError, opened: Opened | undefined): Classified {
  const offset = Math.max(0, Math.min(error.pos[0], text.length - 1));
  if (opened?.isClosed) {
    const skip = { start: opened.start, end: lineAt(text, opened.end).end };
    return { code: 'syntax', word: '', place: content(text, filledLine(text, offset)), skip, isCertain: false };
  }
  const parts = partsOf(text, filledLine(text, opened?.start ?? offset));
  return (
    certain(text, parts) ??
    ofKey(text, parts, error) ??
    ofValue(text, parts) ??
    ofIndentation(text, parts, error, offset) ??
    unclear(text, parts, error, offset)
  );
}

/** Lines that are wrong wherever they stand. */
function certain(text: string, { line, content: place, words }: Parts): Classified | undefined {
  const whole = { place, skip: line, isCertain: true };
  if (markerOn(text, line)) return { code: 'conflict', word: '', ...whole };
  if (/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(words)) return { ...whole, code: 'missing-colon', word: words, skip: withItems(text, line) };
  const tight = /^(?:- +)*(?:(-)(?=[^\s-])|([\p{L}\p{N}_-]+:)(?=[^\s:/])(?!.*: ))(.+)$/u.exec(words);
  if (tight) return { ...whole, code: 'missing-space', word: `${tight[1] ?? tight[2]} ${tight[3]}` };
  return undefined;
}

/** A key that begins with a sign that means something to YAML; what hangs under it goes with it. */
function ofKey(text: string, { line, content: whole, words, hasKey }: Parts, error: YAMLError): Classified | undefined {
  if (!hasKey || error.code !== 'BAD_SCALAR_START' || error.pos[0] !== whole.start) return undefined;
  const place = { start: whole.start, end: whole.start + words.search(/:(?:\s|$)/) };
  return { code: 'reserved-character', word: words.charAt(0), place, skip: withItems(text, line), isCertain: false };
}

/** Values that begin with a sign that means something to YAML. */
function ofValue(text: string, parts: Parts): Classified | undefined {
  const { value, column, hasKey } = parts;
  const words = text.slice(value.start, value.end);
  const sign = words.charAt(0);
  const skip = withBlock(text, value, column);
  const found = { word: sign, place: value, skip, isCertain: false };
  if (sign === "'" && /^'[a-z](?=[\s-])[^']*$/i.test(words)) return { ...found, code: 'reserved-character' };
  if (/["']/.test(sign) && words.split(sign).length % 2 === 0) return { ...found, code: 'unclosed-quote' };
  if (/[[{]/.test(sign) && isOpen(words)) return { ...found, code: 'unclosed-bracket' };
  if (/[@`%,\]}*&]|[|>](?![-+\d]*$)/.test(sign === '|' || sign === '>' ? words : sign)) {
    return { ...found, code: 'reserved-character', isCertain: !/[*&]/.test(sign) };
  }
  if (hasKey && !/["'[{]/.test(sign) && words.includes(': ')) return { ...found, code: 'unquoted-colon', word: words, isCertain: true };
  return undefined;
}

/** A line that hangs under a value, or that is right by itself and still does not fit the lines above it. */
function ofIndentation(text: string, parts: Parts, error: YAMLError, offset: number): Classified | undefined {
  const { line, hasKey } = parts;
  if (!hasKey && !isItem(text, line)) return undefined;
  const next = nextLine(text, line);
  const isMisfit = error.code === 'BAD_INDENT' || offset <= parts.content.start;
  const isOverNext = !isMisfit && next !== undefined && margin(text, next) > margin(text, line) && /IMPLICIT_KEY/.test(error.code);
  const wrong = isMisfit ? line : isOverNext ? next : undefined;
  if (!wrong) return undefined;
  const skip = misfits(text, wrong);
  return { code: 'indentation', word: '', place: content(text, lineAt(text, skip.start)), skip, isCertain: false };
}

function unclear(text: string, { line, content: place, value, column, hasKey }: Parts, error: YAMLError, offset: number): Classified {
  const isValue = hasKey && value.start < value.end && offset >= value.start && !/BLOCK/.test(error.code);
  const skip = isValue ? withBlock(text, value, column) : hasKey || isItem(text, line) ? line : proseFrom(text, line);
  return { code: 'syntax', word: '', place, skip, isCertain: false };
}

/** A line of words and those right below it: what was a text of more lines is one thing to be wrong. */
function proseFrom(text: string, line: Range): Range {
  let { end } = line;
  for (let next = nextLine(text, line); next && margin(text, next) === margin(text, line); next = nextLine(text, next)) {
    if (isItem(text, next) || partsOf(text, next).hasKey) break;
    end = next.end;
  }
  return { start: line.start, end };
}

function partsOf(text: string, line: Range): Parts {
  const whole = content(text, line);
  const words = text.slice(whole.start, whole.end);
  const dashes = /^(?:- +)*/.exec(words)?.[0] ?? '';
  const key = /^(?:"[^"]*"|'[^']*'|[^\s#"'[{][^#"'[{]*?):(?:\s+|$)/.exec(words.slice(dashes.length))?.[0] ?? '';
  const start = whole.start + dashes.length + key.length;
  const comment = /["']/.test(text.charAt(start)) ? -1 : text.slice(start, whole.end).search(/\s#/);
  const end = comment < 0 ? whole.end : start + text.slice(start, start + comment).trimEnd().length;
  const column = margin(text, line) + (key === '' ? Math.max(0, dashes.lastIndexOf('-')) : dashes.length);
  return { line, content: whole, words, column, value: { start, end }, hasKey: key !== '' };
}

/** More brackets open than close, those in quotes left out. */
function isOpen(words: string): boolean {
  const bare = words.replace(/"[^"]*"|'[^']*'/g, '');
  return bare.split(/[[{]/).length > bare.split(/[\]}]/).length;
}

/** The line at the offset; where that is empty the next with something on it, for what is wrong begins in the space before it. */
function filledLine(text: string, offset: number): Range {
  const line = lineAt(text, offset);
  if (written(text, line).trim() !== '') return line;
  return nextLine(text, line) ?? lineAt(text, Math.max(0, text.slice(0, line.start).trimEnd().length - 1));
}
