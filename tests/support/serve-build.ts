import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type * as BrowserServer from '../../electron/launch/browser-server.ts';
import { SERVER_PORT } from './server-address.ts';

/** Serves the production build through the product's own server while the tests run. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { module } = await runnerImport<typeof BrowserServer>(`${root}/electron/launch/browser-server.ts`);
  const server = await module.serveBrowserEdition(`${root}/dist/renderer`, SERVER_PORT);
  if (!server.ok) throw new Error(`port ${SERVER_PORT} is taken`);
  return () => server.value.stop();
}
