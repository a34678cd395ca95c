// Brings in what only the editor test needs, once: a whole VS Code (code-server) from npm, and Chromium from Debian.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumPath, codeServerFolder, folder } from './places.mjs';

if (process.platform !== 'linux' || process.arch !== 'x64')
  fail('The editor test runs on Linux x64 only, where its VS Code and Node are from.');
if (!isInstalled()) npm(folder, 'ci', '--ignore-scripts');
const insideFolder = path.join(codeServerFolder, 'lib/vscode');
if (!existsSync(path.join(insideFolder, 'node_modules/.package-lock.json'))) {
  npm(insideFolder, 'ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps');
}
if (!existsSync(chromiumPath)) installChromium();

function isInstalled() {
  const { devDependencies } = read(path.join(folder, 'package.json'));
  return Object.entries(devDependencies).every(
    ([name, version]) => read(path.join(folder, 'node_modules', name, 'package.json'))?.version === version,
  );
}

function installChromium() {
  if (process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) {
    fail(
      `The editor test needs Chromium. Install it (Debian: apt-get install chromium), or say where it is with CHROMIUM=/path/to/chromium.`,
    );
  }
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env: environment });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env: environment });
}

function npm(cwd, ...parameters) {
  run('npm', [...parameters, '--no-audit', '--no-fund', '--loglevel=error'], { cwd });
}

function run(program, parameters, options) {
  process.stdout.write(`${program} ${parameters.join(' ')}\n`);
  try {
    execFileSync(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  } catch (error) {
    fail(`${error.stdout}\n${error.stderr}\n${program} ${parameters.join(' ')} failed.`);
  }
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
