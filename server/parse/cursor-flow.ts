/** A cursor inside brackets: `[a, |]`, `{key: |}`. Only the line that it is on is read. */

import type { Cursor } from './cursor-place.ts';

interface Level {
  readonly isList: boolean;
  /** The key whose value is being written. */
  key: string | undefined;
  readonly seen: string[];
}

/** `path`: to the value that begins with the bracket at `start`. Undefined where the brackets are closed before the cursor. */
export function flowCursor(text: string, offset: number, start: number, path: readonly string[], margin: string): Cursor | undefined {
  const levels: Level[] = [];
  let from = start;
  for (let place = start; place < offset; place++) {
    const sign = text.charAt(place);
    const level = levels.at(-1);
    if ((sign === '"' || sign === "'") && text.slice(from, place).trim() === '') {
      const close = text.indexOf(sign, place + 1);
      if (close < 0 || close >= offset) {
        from = place + 1;
        break;
      }
      place = close;
    } else if (sign === '[' || sign === '{') {
      levels.push({ isList: sign === '[', key: undefined, seen: [] });
      from = place + 1;
    } else if (sign === ']' || sign === '}') {
      levels.pop();
      from = place + 1;
    } else if (sign === ':' && level && !level.isList && /[\s"'[{]|$/.test(text.charAt(place + 1))) {
      level.key = text
        .slice(from, place)
        .trim()
        .replace(/^["']|["']$/g, '');
      level.seen.push(level.key);
      from = place + 1;
    } else if (sign === ',' && level) {
      if (level.isList)
        level.seen.push(
          text
            .slice(from, place)
            .trim()
            .replace(/^["']|["']$/g, ''),
        );
      level.key = undefined;
      from = place + 1;
    }
  }
  const level = levels.at(-1);
  if (!level) return undefined;
  const steps = levels.flatMap(({ isList, key }, index) =>
    isList ? ['*'] : key !== undefined && (index < levels.length - 1 || key) ? [key] : [],
  );
  const lead = text.slice(from, offset).search(/\S|$/);
  const word = { start: from + lead, end: offset + (/^[^,\]}:#\n"']*/.exec(text.slice(offset))?.[0].trimEnd().length ?? 0) };
  const after = [...(/^[^\]}\n]*/.exec(text.slice(word.end))?.[0] ?? '').split(',').slice(1)].map((part) =>
    (part.split(':')[0] ?? '').trim(),
  );
  const isValue = level.isList || level.key !== undefined;
  return {
    kind: isValue ? 'value' : 'open',
    path: [...path, ...steps],
    word,
    siblings: isValue && !level.isList ? [] : [...level.seen, ...after],
    margin,
    isFlow: true,
    hasColon: text.charAt(word.end) === ':',
    needsSpace: isValue && !level.isList && text.charAt(from - 1) === ':' && lead === 0,
  };
}
