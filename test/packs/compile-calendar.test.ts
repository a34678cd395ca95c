import { checkPack } from './own-pack.ts';

/** A framework file with these lines for one holiday. */
function holiday(lines: string, mark: string): void {
  checkPack({ framework: `calendar:\n  vrij: ${lines}\n${mark}` }, words);
}

const words = {
  nl: 'Zeg van deze vrije dag één ding: met on de maand en dag (zoals "12-25"), of met easter hoeveel dagen na Pasen hij valt.',
  en: 'Say one thing of this holiday: with on its month and day (as in "12-25"), or with easter how many days after Easter it is.',
};

const source = 'source: {ref: bron, certainty: quoted}';
const mark = '# ^^^^ error pack-holiday\n';

describe('a holiday in a pack', () => {
  it('says when it is', () => holiday(`{label: {nl: Vrij, en: Free}, ${source}}`, mark));
  it('says that once', () => holiday(`{label: {nl: Vrij, en: Free}, on: '12-25', easter: 1, ${source}}`, mark));
  it('is on a date that exists', () => holiday(`{label: {nl: Vrij, en: Free}, on: '12-32', ${source}}`, mark));
  it('may be 29 February', () => checkPack({ framework: `calendar:\n  vrij: {label: {nl: Vrij, en: Free}, on: '02-29', ${source}}\n` }));
});
