/** Whether norms say the same in both languages: other words, and the same holes in them. */

import type { Norm, Pack } from '../packs/pack.ts';
import type { Text } from '../text/message.ts';
import type { Failure, Words } from './pack-test-result.ts';

export function textFailures(pack: Pack): readonly Failure[] {
  return pack.norms.flatMap((norm) => wordsOf(norm).flatMap(([words, text]) => failuresIn(norm.id, words, text)));
}

function wordsOf({ title, text, message }: Norm): readonly (readonly [Words, Text])[] {
  return [['title', title], ['text', text], ...(message ? ([['message', message]] as const) : [])];
}

/** A text that stands in one language only serves for the other too, so then the two are the same. */
function failuresIn(norm: string, words: Words, { nl, en }: Text): readonly Failure[] {
  const [dutch, english] = [holesIn(nl), holesIn(en)];
  const holes = [...dutch.filter((hole) => !english.includes(hole)), ...english.filter((hole) => !dutch.includes(hole))];
  // One word may well be the same in both: a name, or a word that one language took from the other.
  const isSame = nl.trim() === en.trim() && (words !== 'title' || /\s/.test(nl.trim()) || nl.trim() === '');
  return [
    ...(isSame ? [{ is: 'same-words', norm, words } as const] : []),
    ...(holes.length > 0 ? [{ is: 'other-holes', norm, words, holes } as const] : []),
  ];
}

function holesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
}
