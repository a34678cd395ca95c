/** Between this date and another lies at least, or at most, a period. */

import { addPeriod } from '../../packs/date.ts';
import { askedFor, valueCheck } from '../value-check.ts';

const day = { type: 'string', format: 'date' } as const;
const period = { type: 'string', format: 'period' } as const;

export const interval = valueCheck({
  name: 'interval',
  sentence: {
    nl: 'Tussen {field} ({read}) en de datum waarmee die wordt vergeleken ligt niet de gevraagde tijd.',
    en: 'The time asked for does not lie between {field} ({read}) and the date that it is compared with.',
  },
  asks: { nl: 'een datum', en: 'a date' },
  holds: (value, _asked, test) => {
    const [to, least, most] = [askedFor(test, day, 'to'), askedFor(test, period, 'at-least'), askedFor(test, period, 'at-most')];
    const end = to.state === 'known' ? to.values[0] : undefined;
    if (value.kind !== 'day' || end?.kind !== 'day' || least.state !== 'known' || most.state !== 'known') return undefined;
    const [shortest, longest] = [least.values[0], most.values[0]];
    const from = shortest?.kind === 'period' ? addPeriod(value.day, shortest.period) : undefined;
    const until = longest?.kind === 'period' ? addPeriod(value.day, longest.period) : undefined;
    if ((shortest && from === undefined) || (longest && until === undefined)) return undefined;
    return (from === undefined || end.day >= from) && (until === undefined || end.day <= until);
  },
});
