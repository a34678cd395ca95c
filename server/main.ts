/** The language server in Node, over whatever the client names: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`. */

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './host/node-host.ts';
import { serve } from './lsp/serve.ts';

serve(createConnection(ProposedFeatures.all), nodeHost());
