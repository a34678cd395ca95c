/** Sentences from templates and what fills them. */

import assert from 'node:assert/strict';
import { type Argument, allOf, type Message, message, say } from '../../server/text/message.ts';

function says(value: Argument, nl: string, en = nl): void {
  assert.deepEqual([say(value, 'nl'), say(value, 'en')], [nl, en]);
}

const greeting = { nl: 'Dag {name}.', en: 'Hello {name}.' };

describe('a message', () => {
  it('is said in the language that is asked', () => {
    says(message({ nl: 'Ja.', en: 'Yes.' }), 'Ja.', 'Yes.');
  });

  it('has its holes filled with texts, numbers, words of both languages and other messages', () => {
    says(message(greeting, { name: 'Jansen' }), 'Dag Jansen.', 'Hello Jansen.');
    says(message(greeting, { name: 3 }), 'Dag 3.', 'Hello 3.');
    says(message(greeting, { name: { nl: 'arts', en: 'doctor' } }), 'Dag arts.', 'Hello doctor.');
    says(message(greeting, { name: message(greeting, { name: 'u' }) }), 'Dag Dag u..', 'Hello Hello u..');
  });

  it('leaves a hole that nothing fills as it is', () => {
    says(message(greeting), 'Dag {name}.', 'Hello {name}.');
  });

  it('never reads a hole or a sign in what fills it', () => {
    const filled: Message = message(greeting, { name: '{name} $& $1 {other}', other: 'nee' });
    says(filled, 'Dag {name} $& $1 {other}.', 'Hello {name} $& $1 {other}.');
  });

  it('fills a hole each time it is there', () => {
    says(message({ nl: '{a}{a}', en: '{a}-{a}' }, { a: 'x' }), 'xx', 'x-x');
  });
});

describe('a list', () => {
  it('is joined as a sentence would', () => {
    says([], '');
    says(['een'], 'een');
    says(['een', 'twee'], 'een of twee', 'een or twee');
    says(['een', { nl: 'twee', en: 'two' }, 3], 'een, twee of 3', 'een, two or 3');
  });

  it('may name all of its items instead of one of them', () => {
    says(allOf([]), '');
    says(allOf(['een']), 'een');
    says(allOf(['een', 'twee']), 'een en twee', 'een and twee');
    says(allOf(['een', { nl: 'twee', en: 'two' }, 3]), 'een, twee en 3', 'een, two and 3');
  });
});
