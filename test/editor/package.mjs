// What goes into the .vsix, and what should.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vsce from '@vscode/vsce';
import { root } from './places.mjs';

const always = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/ajv.js',
  'dist/cli.js',
  'dist/extension.js',
  'dist/main.js',
  'dist/packs.txt',
  'icon.png',
  'language-configuration.json',
  'package.json',
  'package.nls.json',
  'package.nls.nl.json',
  'syntaxes/kader.tmLanguage.json',
];

export async function packagedFiles() {
  return (await vsce.listFiles({ cwd: root, dependencies: false })).toSorted();
}

export function expectedFiles() {
  const packs = readdirSync(path.join(root, 'schemas'), { recursive: true }).map((name) => `schemas/${name}`);
  const pages = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.norm.md'));
  const pictures = readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/\((docs\/[^)]*\.png)\)/g);
  return [
    ...always,
    ...packs.filter((name) => name.endsWith('.kader.yaml') && !name.includes('/examples/')),
    ...pages.map((name) => `dist/norms/${name}`),
    ...[...pictures].map(([, file]) => file),
  ].toSorted();
}
