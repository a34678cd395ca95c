/** Where VS Code begins and ends with us: starts the language server and shows what belongs to the window. */

import { commands, type ExtensionContext, window } from 'vscode';
import { Server } from './server.ts';
import { createStatus } from './status.ts';
import { say } from './words.ts';

const gaveUp = {
  nl: 'Kader is een paar keer vastgelopen en controleert nu niets meer.',
  en: 'Kader stopped working several times and checks nothing now.',
};
const restart = { nl: 'Opnieuw starten', en: 'Restart' };
const showOutput = { nl: 'Uitvoer tonen', en: 'Show output' };

/** Called by VS Code when a document of ours is opened or found in the workspace. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Kader', { log: true });
  const server = new Server(context.asAbsolutePath('dist/main.js'), output);
  context.subscriptions.push(
    createStatus(server),
    server,
    output,
    commands.registerCommand('kader.restartServer', () => server.start()),
    commands.registerCommand('kader.showOutput', () => output.show()),
    server.onDidGiveUp(async () => {
      const [again, look] = [say(restart), say(showOutput)];
      const choice = await window.showErrorMessage(say(gaveUp), again, look);
      if (choice === again) await server.start();
      if (choice === look) output.show();
    }),
  );
  await server.start();
}
