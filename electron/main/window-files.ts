import type { Protocol } from 'electron';
import { isOwnAddress, SCHEME } from './origin.ts';
import { resourceAt } from '#serving/resource.ts';

/**
 * Serves the window's files (an absolute folder) under the app's own origin. Other hosts of the scheme have no files.
 */
export function serveWindowFiles(protocol: Protocol, root: string): void {
  protocol.handle(SCHEME, async (request) => {
    const path = isOwnAddress(request.url) ? new URL(request.url).pathname : '';
    const resource = await resourceAt(root, request.method, path);
    return new Response(resource.status === 200 ? resource.body : null, {
      status: resource.status,
      headers: resource.headers,
    });
  });
}
