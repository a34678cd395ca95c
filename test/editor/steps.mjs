// What a writer must be able to do, in order: install, see, understand, mend, and all of it in two languages.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expectedFiles, packagedFiles } from './package.mjs';
import {
  applyFix,
  followCode,
  goTo,
  hover,
  languageStatus,
  openFile,
  openProblems,
  pageShown,
  problemsShown,
  save,
  settle,
  squigglesShown,
  suggestion,
} from './page.mjs';
import { root } from './places.mjs';
import { asOf, placeOf, textOf, writeSettings } from './workspace.mjs';

const misspelt = 'protocollen/tca-peeling-medium.kader.yaml';
const tooShort = 'protocollen/borstvergroting.kader.yaml';
const wrongEnd = 'protocollen/buikwandcorrectie.kader.yaml';

/** The file that is open when the first step begins. */
export const firstFile = misspelt;

export const steps = {
  'comes with its programs, its packs and what the README shows, and nothing else': async () => {
    assert.deepEqual(await packagedFiles(), expectedFiles());
  },

  'underlines just what is marked in the open protocol': async ({ page, marks }) => {
    const expected = visible(marks).flatMap(({ file, line, severity }) => (misspelt.endsWith(file) ? { line, severity } : []));
    assert.notEqual(expected.length, 0);
    await isShown(() => squigglesShown(page), expected);
  },

  'lists just what is marked in every document of the clinic, open or not': async ({ page, marks }) => {
    await openProblems(page);
    await isShown(async () => sorted((await problemsShown(page)).map(({ message, ...mark }) => mark)), sorted(visible(marks)));
  },

  'says it in the words of the command line': async ({ page, folder }) => {
    await isShown(async () => sorted(await problemsShown(page)), sorted(visible(commandLine(folder, 'nl'))));
  },

  'tells the framework, its version and the date in the status bar': async ({ page }) => {
    const expected = new RegExp(`^Kwaliteitskader Cosmetische Zorg 2019.*peildatum ${asOf}`, 's');
    assert.match(await languageStatus(page, expected), expected);
  },

  'shows the norm at a value': async ({ page, folder }) => {
    const { line, column } = placeOf(folder, tooShort, '3 dagen');
    await openFile(page, tooShort);
    await goTo(page, line, column);
    await hover(page, /Van kracht vanaf 2021-07-01.*Kwaliteitskader Cosmetische Zorg/s);
  },

  'explains a norm behind the code of its problem, as a page that can be read': async ({ page }) => {
    await openProblems(page);
    await followCode(page, 'bedenktijd-einde');
    await pageShown(page, 'bedenktijd-einde.norm.md', 'Einde van de bedenktijd');
  },

  'completes a term, after which its problem is gone': async ({ page, folder, marks }) => {
    const before = textOf(folder, wrongEnd);
    const { line, column } = placeOf(folder, wrongEnd, 'tot: ingreep');
    await openFile(page, wrongEnd);
    await goTo(page, line, column + 'tot: ingreep'.length);
    await page.keyboard.press('Control+Backspace');
    await page.keyboard.type('besl');
    await suggestion(page, 'beslissing');
    await page.keyboard.press('Enter');
    await isSaved(page, folder, wrongEnd, before.replace('tot: ingreep', 'tot: beslissing'));
    await isGone(page, marks, wrongEnd, ['bedenktijd-einde']);
  },

  'mends a key with a quick fix, after which its problem is gone': async ({ page, folder, marks }) => {
    const before = textOf(folder, misspelt);
    const { line, column } = placeOf(folder, misspelt, 'bedenktjd:');
    await openFile(page, misspelt);
    await goTo(page, line, column);
    await applyFix(page, 'bedenktijd');
    await isSaved(page, folder, misspelt, before.replace('bedenktjd:', 'bedenktijd:'));
    await isGone(page, marks, misspelt, ['unknown-key']);
  },

  'speaks English as soon as the folder asks for it': async ({ page, folder }) => {
    writeSettings(folder, { 'kader.language': 'en' });
    await isShown(async () => sorted(await problemsShown(page)), sorted(visible(commandLine(folder, 'en'))));
    const status = new RegExp(`^Quality Framework for Cosmetic Care 2019.*as of ${asOf}`, 's');
    assert.match(await languageStatus(page, status), status);
  },
};

/** Waits for what is shown to be this, and tells the difference when it never is. */
async function isShown(read, expected) {
  const isRight = (found) => isDeepStrictEqual(found, expected);
  assert.deepEqual(await settle(read, isRight), expected);
}

async function isSaved(page, folder, file, expected) {
  await save(page, file);
  assert.equal(textOf(folder, file), expected);
}

/** Of the problems that are marked in a file, those with these codes are gone and the others are still there. */
async function isGone(page, marks, file, codes) {
  const left = (problems) => problems.flatMap((problem) => (file.endsWith(problem.file) ? problem.code : [])).sort();
  const expected = left(visible(marks)).filter((code) => !codes.includes(code));
  await isShown(async () => left(await problemsShown(page)), expected);
}

/** The problems of a folder as `kader check` tells them. */
function commandLine(folder, language) {
  const parameters = ['check', folder, '--format', 'json', '--as-of', asOf, '--lang', language, '--fail-on', 'never'];
  const report = JSON.parse(execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...parameters], { encoding: 'utf8' }));
  return report.problems.map(({ file, range, severity, code, message }) => ({
    file: path.basename(file),
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity,
    code,
    message,
  }));
}

/** VS Code shows hints in the text only. */
function visible(problems) {
  return problems.filter(({ severity }) => severity !== 'hint');
}

function sorted(problems) {
  const key = ({ file, line, column, code }) => [file, line, column, code].join('\t');
  return problems.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
