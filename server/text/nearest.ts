/** "Did you mean": the known word that a misspelt one most likely stands for. */

import { distance } from 'fastest-levenshtein';

/** A word that people may write, and the id it stands for. */
export interface Spelling {
  readonly word: string;
  readonly id: string;
}

/**
 * The id whose spelling is nearest, or undefined when none is near enough to be worth a guess
 * (more than a quarter of the word, or more than three letters of it, would have to change). Case, accents, spaces and hyphens do not count.
 */
export function nearest(word: string, spellings: Iterable<Spelling>): string | undefined {
  const wanted = plain(word);
  const isNumber = /^\d+$/.test(wanted);
  let best: { readonly id: string; readonly steps: number } | undefined;
  if (wanted === '' || wanted.length > 80) return undefined;
  for (const spelling of spellings) {
    const candidate = plain(spelling.word);
    const length = Math.max(wanted.length, candidate.length);
    // Of one or two letters a single other one makes another word, and of a number each digit another number.
    const most = length < 3 || isNumber ? 0 : Math.min(3, Math.max(1, Math.floor(length / 4)));
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const steps = isSwapped(wanted, candidate) ? 1 : distance(wanted, candidate);
    if (steps <= most && (!best || steps < best.steps)) best = { id: spelling.id, steps };
  }
  return best?.id;
}

/**
 * The same for what may be chosen as a value. Other numbers make it something else there, however near the letters are: a
 * strength, a class or an amount is never taken for another. Where a spelling has no number, those of what it stands for count.
 */
export function nearestValue(word: string, spellings: Iterable<Spelling>): string | undefined {
  const wanted = numbersIn(word);
  if (wanted === '') return nearest(word, spellings);
  return nearest(
    word,
    [...spellings].filter((spelling) => [wanted, ''].includes(numbersIn(spelling.word) || numbersIn(spelling.id))),
  );
}

function numbersIn(word: string): string {
  return (word.match(/\d+/g) ?? []).join(' ');
}

/** The same letters in another order, with just one pair swapped or a few moved. */
function isSwapped(word: string, other: string): boolean {
  return (
    word !== other && word.length === other.length && distance(word, other) <= 2 && [...word].sort().join('') === [...other].sort().join('')
  );
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s_-]/gu, '');
}
