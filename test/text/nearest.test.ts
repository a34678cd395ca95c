/** "Did you mean": what is guessed, and above all what is not. */

import assert from 'node:assert/strict';
import { nearest, nearestValue } from '../../server/text/nearest.ts';

const words = [
  ...['titel', 'versie', 'status', 'eigenaar', 'bedenktijd', 'uitvoerders', 'informatie', 'nazorg', 'naam', 'rol', 'arts', 'duur'],
  ...['bovenste-ooglidcorrectie', 'onderste-ooglidcorrectie', 'plastisch chirurg', 'cliëntenfolder', 'id', 'tot', 'van', '1', '2', '3'],
];

function guesses(cases: Readonly<Record<string, string | undefined>>, known = words): void {
  for (const [written, expected] of Object.entries(cases)) {
    const found = nearest(
      written,
      known.map((word) => ({ word, id: word })),
    );
    assert.equal(found, expected, written);
  }
}

describe('a word that is nearly right', () => {
  it('may lack, double or change a letter', () => {
    guesses({
      titl: 'titel',
      tittel: 'titel',
      titol: 'titel',
      bedenktijdt: 'bedenktijd',
      bedenktyd: 'bedenktijd',
      uitvoerdrs: 'uitvoerders',
    });
  });

  it('may have two letters swapped, also where it is short', () => {
    guesses({ tietl: 'titel', vresie: 'versie', nazrog: 'nazorg', rlo: 'rol', nama: 'naam', statsu: 'status' });
  });

  it('may have capitals, accents, spaces, hyphens and underscores of its own', () => {
    guesses({
      TITEL: 'titel',
      títel: 'titel',
      clientenfolder: 'cliëntenfolder',
      'Cliënten-folder': 'cliëntenfolder',
      'bovenste ooglidcorrectie': 'bovenste-ooglidcorrectie',
      bovenste_ooglid_correctie: 'bovenste-ooglidcorrectie',
      'plastisch-chirurg': 'plastisch chirurg',
    });
  });

  it('stands for the nearest of those that it may stand for', () => {
    guesses({ 'bovenste-ooglidcorectie': 'bovenste-ooglidcorrectie', 'onderste-ooglidcorectie': 'onderste-ooglidcorrectie' });
  });
});

describe('a word that is something else', () => {
  it('is not guessed, however short the list', () => {
    guesses({ adres: undefined, telefoon: undefined, kosten: undefined, categorie: undefined, nazicht: undefined, uitleg: undefined });
  });

  it('is not guessed from a word that it is part of, or the other way round', () => {
    guesses({ oog: undefined, ooglidcorrectie: undefined, informatiefolder: undefined, bedenk: undefined });
  });

  it('is not guessed from a long word that differs in just what matters', () => {
    guesses({ 'bovenste-ooglidcorrectie': undefined, borstvergroting: undefined }, ['onderste-ooglidcorrectie', 'borstverkleining']);
  });

  it('is not guessed where it is a letter or two, or a number', () => {
    guesses({ x: undefined, '4': undefined, '12': undefined, xy: undefined });
  });

  it('is not guessed where it is another number, however long', () => {
    guesses({ 2024: undefined, 2031: undefined, 2023: '2023' }, ['2022', '2023', '2030']);
  });

  it('is not guessed as a value where a number in it is another, in what was written or in what that stands for', () => {
    const spellings = ['tca-10-tot-20', 'tca-10', 'glycolzuur', 'tca-50', 'jessner'].map((word) => ({
      word,
      id: word === 'tca-10' ? 'tca-10-tot-20' : word === 'glycolzuur' ? 'glycolzuur-40-tot-70' : word,
    }));
    const expected: Readonly<Record<string, string | undefined>> = {
      'tca-60': undefined,
      'tca-5': undefined,
      'tca-15-tot-20': undefined,
      'glycolzuur-80': undefined,
      tca50: 'tca-50',
      'tc-50': 'tca-50',
      'TCA 10 tott 20': 'tca-10-tot-20',
      glycolzur: 'glycolzuur-40-tot-70',
      jessner2: 'jessner',
    };
    for (const [written, id] of Object.entries(expected)) assert.equal(nearestValue(written, spellings), id, written);
    assert.equal(nearest('tca-60', spellings), 'tca-10-tot-20');
  });

  it('is not guessed from nothing, or from more than a word', () => {
    guesses({ '': undefined, ' ': undefined, '--': undefined, ['titel '.repeat(40)]: undefined });
  });

  it('is not guessed from an empty list', () => {
    assert.equal(nearest('titel', []), undefined);
  });
});
