/** `npm run docs`: writes the pages about norms and codes, and removes those of norms and codes that are no longer there. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../server/text/message.ts';
import { allPages } from './pages.ts';

const docs = path.resolve(__dirname, '../docs');
const pages = allPages();

for (const language of languages) rmSync(path.join(docs, language), { recursive: true, force: true });
for (const [name, text] of pages) {
  const file = path.join(docs, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${pages.size} pages in docs/`);
