/** The holes that a norm's own message may have: what its checks have words for when they do not hold. */

import { exists } from '../check/checks/exists.ts';
import { checks } from '../check/evaluate.ts';
import { alwaysSaid } from '../check/outcome.ts';
import type { Condition } from '../packs/condition.ts';
import type { Norm } from '../packs/pack.ts';
import { holesIn, type Text } from '../text/message.ts';

export function holesFilled({ check }: Norm): readonly string[] {
  return [...new Set([...alwaysSaid, ...(check ? holesOf(check) : [])])];
}

/** What a check has words for besides is what its own sentences name. */
function holesOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(holesOf);
    case 'when':
      return holesOf(condition.of);
    case 'not':
      return [];
    case 'check': {
      if (condition.check === 'exists')
        return [exists.sentence, ...(condition.exists?.where ? [exists.sentenceSo] : [])].flatMap(holesInText);
      const { sentence, asks } = checks[condition.check];
      // Of several values that none of them will do no single one is told.
      return condition.some ? [] : [sentence, asks].flatMap(holesInText);
    }
  }
}

function holesInText({ nl, en }: Text): readonly string[] {
  return holesIn(`${nl} ${en}`);
}
