/** The value is one that its list names. Of an open list only the terms in it: what follows from any other is unknown. */

import { valueCheck } from '../value-check.ts';

export const listed = valueCheck({
  name: 'listed',
  sentence: {
    nl: 'Het kader noemt “{read}” niet bij {field}. Ga na of het een ander woord is voor iets wat het wel noemt.',
    en: 'The framework does not name “{read}” at {field}. Find out whether it is another word for something that it does name.',
  },
  asks: { nl: 'een waarde die het kader noemt', en: 'a value that the framework names' },
  holds: (value) => (value.kind === 'term' ? value.term !== undefined : undefined),
});
