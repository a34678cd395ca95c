// The pictures of the README: what a writer sees, in the clinic of the examples.

import path from 'node:path';
import { followCode, goTo, hover, openFile, openProblems, pageShown, suggestion } from './page.mjs';
import { root } from './places.mjs';
import { placeOf } from './workspace.mjs';

export async function takePictures({ page, folder }) {
  const picture = (name) => page.screenshot({ path: path.join(root, `docs/pictures/${name}.png`) });
  await openProblems(page);
  const tooShort = 'protocollen/borstvergroting.kader.yaml';
  const duration = placeOf(folder, tooShort, '3 dagen');
  await openFile(page, tooShort);
  await goTo(page, duration.line, duration.column);
  await hover(page, /Van kracht vanaf/);
  await picture('bevindingen');

  await page.keyboard.press('Escape');
  await followCode(page, 'bedenktijd');
  await pageShown(page, 'bedenktijd.norm.md', 'Bedenktijd');
  await picture('norm');
  await page.keyboard.press('Control+F4');
  await openFile(page, tooShort);

  await page.keyboard.press('Escape');
  const treatment = placeOf(folder, tooShort, 'behandeling: borstvergroting');
  await goTo(page, treatment.line, treatment.column + 'behandeling: borstvergroting'.length);
  await page.keyboard.press('Control+Backspace');
  await page.keyboard.type('oog');
  await page.locator('.suggest-widget.visible .monaco-list-row.focused').waitFor();
  await page.keyboard.press('Control+Space');
  const details = page.locator('.suggest-details', { hasText: 'Bron' });
  await details.waitFor();
  // VS Code gives the details their right height from the second item on.
  await page.keyboard.press('ArrowDown');
  await suggestion(page, 'bovenste-ooglidcorrectie');
  await details.filter({ hasText: 'Alleen de bovenste oogleden' }).waitFor();
  await picture('aanvullen');
}
