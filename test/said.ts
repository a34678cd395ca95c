/** What is said of a document as plain data, fixes and all, to compare two ways of coming to it. */

import type { Problem, Result } from '../server/check/problem.ts';
import { say } from '../server/text/message.ts';
import type { Range } from '../server/text/range.ts';

export function everythingSaid({ problems, verdicts }: Result): unknown {
  return { problems: problems.map(shown), verdicts };
}

function shown({ code, severity, place, message, related, pack, norm, fixes }: Problem): unknown {
  const at = ({ start, end }: Range): string => `${start}-${end}`;
  return {
    ...{ code, severity, place: at(place), message: say(message, 'nl'), pack, norm },
    related: related?.map((other) => [other.uri, at(other.place), say(other.message, 'nl')]),
    fixes: fixes?.().map(({ title, edits }) => [say(title, 'nl'), edits.map(({ range, text }) => [at(range), text])]),
  };
}
