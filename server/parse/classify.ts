/** What a writer did, from what YAML's parser says of it: which fault it is, where to show it, and which lines to leave out. */

import type { YAMLError } from 'yaml';
import type { Range } from '../text/range.ts';
import type { FaultCode } from './faults.ts';
import { content, lineAt, margin, nextLine, written } from './lines.ts';

export interface Classified {
  readonly code: FaultCode;
  readonly word: string;
  readonly place: Range;
  readonly skip: Range;
}

/** `opened`: the offset of a bracket from an earlier line that is still open where the error stands. */
export function classify(text: string, error: YAMLError, opened: number | undefined): Classified {
  const offset = opened ?? Math.min(error.pos[0], text.length - 1);
  const line = filledLine(text, Math.max(0, offset));
  const place = content(text, line);
  const words = text.slice(place.start, place.end);
  const value = /^((?:- +)*)(?:[^\s#"'[{][^#"'[{]*?: +)?(["'[{@`%])/.exec(words);
  const sign = value?.[2] ?? '';
  const from = place.start + (value?.[0].length ?? 1) - 1;
  if (/^(- +)*[\p{L}\w-]+$/u.test(words) && words !== '-') {
    return { code: 'missing-colon', word: words.replace(/^(- +)*/, ''), place, skip: withBlock(text, line) };
  }
  if (/["']/.test(sign) && words.split(sign).length % 2 === 0)
    return { code: 'unclosed-quote', word: sign, place: { start: from, end: place.end }, skip: line };
  if (/[[{]/.test(sign) && !words.includes(sign === '[' ? ']' : '}')) {
    return { code: 'unclosed-bracket', word: sign, place: { start: from, end: place.end }, skip: line };
  }
  if (/[@`%]/.test(sign)) return { code: 'reserved-character', word: sign, place: { start: from, end: place.end }, skip: line };
  const next = nextLine(text, line);
  if (next && margin(text, next) > margin(text, line) && /IMPLICIT_KEY/.test(error.code)) {
    return { code: 'indentation', word: '', place: content(text, next), skip: withBlock(text, next) };
  }
  const nested = /^(?:- +)*[^\s:]+: +(.*: .*)$/.exec(words);
  if (nested && error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const value = { start: place.end - (nested[1]?.length ?? 0), end: place.end };
    return { code: 'unquoted-colon', word: text.slice(value.start, value.end), place: value, skip: line };
  }
  return { code: error.code === 'BAD_INDENT' ? 'indentation' : 'syntax', word: '', place, skip: line };
}

/** The line at the offset, or where that is empty the last line before it with something on it. */
function filledLine(text: string, offset: number): Range {
  const line = lineAt(text, offset);
  return written(text, line).trim() === '' ? lineAt(text, Math.max(0, text.slice(0, line.start).trimEnd().length - 1)) : line;
}

/** The line and all that hangs under it. */
function withBlock(text: string, line: Range): Range {
  const edge = margin(text, line);
  const isItem = written(text, line).trimStart().startsWith('- ');
  let end = line.end;
  for (let next = nextLine(text, line); next; next = nextLine(text, next)) {
    const under = margin(text, next) > edge || (!isItem && margin(text, next) === edge && /^\s*- /.test(written(text, next)));
    if (!under) break;
    end = next.end;
  }
  return { start: line.start, end };
}
