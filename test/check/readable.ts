/** What no message may have in it, in whatever language it is said. */

import assert from 'node:assert/strict';
import type { Service } from '../../server/service.ts';
import { type Argument, languages, say } from '../../server/text/message.ts';

const flaws: Readonly<Record<string, RegExp>> = {
  'an unfilled hole': /\{\w*\}/,
  'a value of the program': /undefined|\[object|\bnull\b|NaN/,
  'two spaces': / {2}/,
  'space at an end': /^\s|\s$/,
  'space before punctuation': /\s[.,;:!?](?:\s|$)/,
  'two full stops': /(?<!\.)\.\.(?!\.)|[?!]\./,
  'empty quotes': /“\s*”/,
  'nothing between brackets': /\(\s*\)/,
};

/** All problems of a document, their related places and the titles of their fixes read well in every language. */
export function assertReadable(service: Service, uri: string): void {
  for (const { message, related = [], fixes } of service.check(uri).problems) {
    assertWords(message);
    for (const other of related) assertWords(other.message);
    for (const { title } of fixes?.() ?? []) assertWords(title);
  }
}

export function assertWords(words: Argument): void {
  for (const language of languages) {
    const text = say(words, language);
    for (const [flaw, pattern] of Object.entries(flaws)) assert.doesNotMatch(text, pattern, `${flaw} in “${text}”`);
  }
}
