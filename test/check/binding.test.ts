/** A framework that binds nobody says so once, where it is named. */

import { checkMarks } from '../fixture.ts';

const pack = (status: string): string => `-- eigen/framework.kader.yaml --
kader: kader@1
document: framework
id: huis
version: "1"
title: {nl: Huis, en: House}
status: [{on: 2020-01-01, is: adopted}, ${status}]
dates: {in-force: 2020-01-01}
sources: {boek: {title: Boek}}
-- eigen/blad.kader.yaml --
kader: kader@1
document: kind
id: blad
label: {nl: Blad, en: Sheet}
schema:
  type: object
  properties:
    klaar: {type: boolean}
`;

const workspace = (names: string, marks = ''): string => `-- werkruimte.kader.yaml --
kader: kader@1
document: werkruimte
naam: Proef
kaders: [${names}]
${marks}eigen-kaders: eigen
`;

const named = (words: string): string => `#        ^^^^^^ information not-binding ${words}\n`;
const sheet = '-- blad.kader.yaml --\nkader: huis@1\ndocument: blad\nklaar: true\n';

describe('a framework that binds nobody', () => {
  it('says so where the workspace names it', () => {
    const said = named('Dit kader is op 2024-03-27 verworpen en bindt niemand. Zijn normen geven alleen informatie.');
    checkMarks(`${workspace('huis@1', said)}${pack('{on: 2024-03-27, is: rejected}')}${sheet}`);
  });

  it('says so in English, and otherwise of what was replaced or withdrawn', () => {
    const said = (words: string): string => named(`${words} Its norms give information only.`);
    const english = { language: 'en' } as const;
    const replaced = said('This framework was replaced on 2024-03-27 and no longer binds anybody.');
    checkMarks(`${workspace('huis@1', replaced)}${pack('{on: 2024-03-27, is: replaced}')}`, english);
    const withdrawn = said('This framework was withdrawn on 2024-03-27 and no longer binds anybody.');
    checkMarks(`${workspace('huis@1', withdrawn)}${pack('{on: 2024-03-27, is: withdrawn}')}`, english);
  });

  it('says so in a document where no workspace names it', () =>
    checkMarks(
      `${workspace('cosmetische-zorg@2019', '#        ^^^^^^^^^^^^^^^^^^^^^ warning kwaliteitsplan-aanwezig\n#        ^^^^^^^^^^^^^^^^^^^^^ warning kwaliteitsverslag-aanwezig\n')}${pack('{on: 2024-03-27, is: rejected}')}${sheet.replace('huis@1\n', 'huis@1\n#      ^^^^^^ information not-binding\n')}`,
    ));

  it('has nothing to say before that day, or of a voluntary one that is named', () => {
    checkMarks(`${workspace('huis@1')}${pack('{on: 2024-03-27, is: rejected}')}`, { asOf: '2024-03-26' });
    checkMarks(`${workspace('huis@1')}${pack('{on: 2024-03-27, is: voluntary}')}`);
  });
});
