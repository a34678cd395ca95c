/** Whether norms say the same in both languages: other words, and the same holes in them, each of which something fills. */

import type { Norm, Pack } from '../packs/pack.ts';
import { holesIn, type Text } from '../text/message.ts';
import { holesFilled } from './pack-test-holes.ts';
import type { Failure, Words } from './pack-test-result.ts';

export function textFailures(pack: Pack): readonly Failure[] {
  return pack.norms.flatMap((norm) => wordsOf(norm).flatMap(([words, text]) => failuresIn(norm, words, text)));
}

function wordsOf({ title, text, message }: Norm): readonly (readonly [Words, Text])[] {
  return [['title', title], ['text', text], ...(message ? ([['message', message]] as const) : [])];
}

/** A text that stands in one language only serves for the other too, so then the two are the same. */
function failuresIn(norm: Norm, words: Words, { nl, en }: Text): readonly Failure[] {
  const about = { norm: norm.id, words };
  const known = words === 'message' ? holesFilled(norm) : [];
  const [dutch, english] = [holesIn(nl), holesIn(en)];
  const open = [...new Set([...dutch, ...english])].filter((hole) => !known.includes(hole));
  const apart = [...dutch.filter((hole) => !english.includes(hole)), ...english.filter((hole) => !dutch.includes(hole))];
  const holes = apart.filter((hole) => known.includes(hole));
  // One word may well be the same in both: a name, or a word that one language took from the other.
  const isSame = nl.trim() === en.trim() && (words !== 'title' || /\s/.test(nl.trim()) || nl.trim() === '');
  return [
    ...(isSame ? [{ is: 'same-words', ...about } as const] : []),
    ...(holes.length > 0 ? [{ is: 'other-holes', ...about, holes } as const] : []),
    ...(open.length > 0 ? [{ is: 'open-holes', ...about, holes: open, known } as const] : []),
  ];
}
