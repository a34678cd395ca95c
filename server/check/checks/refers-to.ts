/** The value is the id of something of that kind in the workspace. */

import { valueCheck } from '../value-check.ts';

export const refersTo = valueCheck({
  name: 'refers-to',
  sentence: {
    nl: '“{read}” ({field}) is in deze werkruimte niet bekend als {asked}. Maak dat document, of verwijs naar een bekende id.',
    en: '“{read}” ({field}) is not known in this workspace as {asked}. Write that document, or refer to a known id.',
  },
  asks: { nl: 'een bekende {asked}', en: 'a known {asked}' },
  holds: (value, asked, { subject }) => {
    const { workspace } = subject.start;
    const known = workspace.find(asked[0]?.text ?? '', value.text) !== undefined;
    return known || workspace.root ? known : undefined;
  },
});
