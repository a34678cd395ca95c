// Runs the test in a real VS Code: `npm run test:editor`, with `-- --pictures` to take the pictures of the README as well.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { takePictures } from './pictures.mjs';
import { root } from './places.mjs';
import { firstFile, steps } from './steps.mjs';
import { openWindow } from './window.mjs';
import { asOf, copyExample } from './workspace.mjs';

// Tall enough for every problem of the clinic at once, and for the whole of its longest protocol.
const tall = { width: 1440, height: 4000 };
const ofPictures = { width: 1280, height: 900 };

const { values: options } = parseArgs({ options: { pictures: { type: 'boolean', default: false } } });
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const vsix = path.join(root, `kader-${version}.vsix`);

if (options.pictures) {
  const settings = { 'kader.asOf': asOf, 'security.workspace.trust.enabled': false };
  await inWindow({ size: ofPictures, settings }, takePictures);
}
const { passed, failed } = await inWindow({ size: tall, settings: { 'kader.asOf': asOf } }, runSteps);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Opens a fresh VS Code on a fresh copy of the clinic, and leaves nothing behind. */
async function inWindow(look, run) {
  const home = mkdtempSync(path.join(tmpdir(), 'kader-editor-'));
  try {
    const folder = path.join(home, 'kliniek');
    const marks = copyExample('examples/kliniek', folder);
    const { page, close } = await openWindow({ home, vsix, folder, file: firstFile, ...look });
    try {
      return await run({ page, folder, marks });
    } finally {
      await close();
    }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Later steps stand on the earlier ones, so the first that fails is the last. */
async function runSteps(test) {
  let passed = 0;
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step(test);
    } catch (error) {
      const seen = path.join(tmpdir(), 'kader-editor-failed.png');
      await test.page.screenshot({ path: seen });
      console.log(`  ✘ ${name}\n${error.message}\nWhat the window showed: ${seen}`);
      return { passed, failed: 1 };
    }
    console.log(`  ✔ ${name}`);
    passed += 1;
  }
  return { passed, failed: 0 };
}
