// A real VS Code with the packaged extension in it, in a browser that the test drives as a person would.

import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath, codeServerFolder, nodePath } from './places.mjs';

/** How long a state may take to come about before the test gives up on it; far more than it takes. */
export const patience = 60_000;

// All that VS Code might put in the way of what the test looks at; nothing here concerns Kader.
const userSettings = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a folder and one file in it. `home` is an empty folder that VS Code may fill; `close()` ends every process. */
export async function openWindow({ home, vsix, folder, file, size, settings }) {
  mkdirSync(path.join(home, 'data/User'), { recursive: true });
  writeFileSync(path.join(home, 'data/User/settings.json'), JSON.stringify({ ...userSettings, ...settings }));
  const environment = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_DATA_HOME: path.join(home, 'share'),
  };
  const code = [
    path.join(codeServerFolder, 'out/node/entry.js'),
    '--user-data-dir',
    path.join(home, 'data'),
    '--extensions-dir',
    path.join(home, 'extensions'),
    '--disable-telemetry',
    '--disable-update-check',
  ];
  execFileSync(nodePath, [...code, '--install-extension', vsix], { env: environment, stdio: 'pipe' });
  const server = spawn(nodePath, [...code, '--bind-addr', '127.0.0.1:0', '--auth', 'none', '--disable-getting-started-override'], {
    env: environment,
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = await addressOf(server);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: browserFlags });
  const close = async () => {
    await browser.close();
    server.kill('SIGTERM');
    await ended;
  };
  try {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1 });
    page.setDefaultTimeout(patience);
    const payload = [
      ['openFile', `vscode-remote://${new URL(url).host}${path.join(folder, file)}`],
      ['skipWelcome', 'true'],
    ];
    await page.goto(`${url}/?folder=${folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    await page.locator('.monaco-editor .view-line').first().waitFor();
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (chunk) => {
      text += chunk;
      const found = /HTTP server listening on (http:\S+)/.exec(text);
      if (found) resolve(found[1].replace(/\/$/, ''));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (exitCode) => reject(new Error(`code-server ended with ${exitCode}:\n${text}`)));
  });
}
