// What a person does and sees in VS Code, a function each. Every wait is for something that shows.

import { patience } from './window.mjs';

const problemRow = '.markers-panel .monaco-list-row[aria-level="2"]';

/** Reads again until what is read is right; gives what was read last, right or not, when patience is at an end. */
export async function settle(read, isRight) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await read();
    if (isRight(found) || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a file of the folder. */
export async function openFile(page, file) {
  const name = file.split('/').at(-1);
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.monaco-editor.focused .view-line').first().waitFor();
}

/** Puts the cursor at a place; lines and columns count from one. */
export async function goTo(page, line, column) {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: new RegExp(`${line}.*${column}`) }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  await page.locator('.monaco-editor.focused').waitFor();
}

export async function openProblems(page) {
  await page.keyboard.press('Control+Shift+M');
  await page.locator(problemRow).first().waitFor();
}

/** The rows of the Problems panel: `{file, line, column, severity, code, message}`. */
export function problemsShown(page) {
  return page.locator('.markers-panel .monaco-list-row').evaluateAll((rows) => {
    const names = { Error: 'error', Warning: 'warning', Info: 'information' };
    let file = '';
    return rows
      .map((row) => ({ row, top: Number.parseInt(row.style.top, 10) }))
      .sort((one, other) => one.top - other.top)
      .flatMap(({ row }) => {
        const label = row.getAttribute('aria-label') ?? '';
        if (row.getAttribute('aria-level') === '1') file = / in file (\S+)/.exec(label)?.[1] ?? '';
        const found = /^(\w+): ([\s\S]*?) at line (\d+) and character (\d+)\./.exec(label);
        const code = row.querySelector('.marker-code')?.textContent ?? '';
        return found ? { file, line: Number(found[3]), column: Number(found[4]), severity: names[found[1]], code, message: found[2] } : [];
      });
  });
}

/** The squiggles in the part of the document that shows: `{line, severity}`, in the order of their lines. */
export function squigglesShown(page) {
  return page
    .locator('.monaco-editor')
    .first()
    .evaluate((editor) => {
      const numbers = [...editor.querySelectorAll('.line-numbers')].map((element) => ({
        box: element.getBoundingClientRect(),
        line: Number(element.textContent),
      }));
      return [...editor.querySelectorAll('.squiggly-error, .squiggly-warning, .squiggly-info')]
        .map((element) => {
          const { top, height } = element.getBoundingClientRect();
          const middle = top + height / 2;
          const severity = /squiggly-(\w+)/.exec(element.className)[1].replace(/^info$/, 'information');
          return { line: numbers.find(({ box }) => box.top <= middle && middle <= box.bottom)?.line, severity };
        })
        .sort((one, other) => one.line - other.line);
    });
}

/** Shows the hover at the cursor, with these words in it. */
export async function hover(page, expected) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).first().waitFor();
}

/** Saves the open file; it is on disk when this is done. */
export async function save(page, file) {
  const tab = page.locator(`.tab.active[data-resource-name="${file.split('/').at(-1)}"]`);
  await tab.and(page.locator('.dirty')).waitFor();
  await page.keyboard.press('Control+S');
  await tab.and(page.locator(':not(.dirty)')).waitFor();
}

/** Waits until this suggestion is the chosen one. */
export async function suggestion(page, label) {
  const name = page.locator('.label-name', { hasText: new RegExp(`^${label}$`) });
  await page.locator('.suggest-widget.visible .monaco-list-row.focused').filter({ has: name }).waitFor();
}

/** Opens the quick fixes at the cursor and takes the one with these words in it. */
export async function applyFix(page, words) {
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row.action', { hasText: words }).first().click();
}

/** What the status item of the open document says, once it says this. */
export function languageStatus(page, expected) {
  const shown = page.locator('.hover-language-status');
  const read = async () => {
    // The words in an open hover stay as they were, so it is closed first.
    await page.mouse.move(1, 1);
    await shown.waitFor({ state: 'hidden' });
    await page.locator('#status\\.languageStatus').hover();
    await shown.waitFor();
    return shown.textContent();
  };
  return settle(read, (words) => expected.test(words));
}

/** Opens what stands behind the code of a problem in the Problems panel. */
export async function followCode(page, code) {
  await page
    .locator('.markers-panel .marker-code', { hasText: new RegExp(`^\\(?${code}\\)?$`) })
    .first()
    .click();
}

/** Waits for a page to be open and rendered, with this as its heading. */
export async function pageShown(page, name, heading) {
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  await preview.getByRole('heading', { name: heading, level: 1 }).waitFor();
}
