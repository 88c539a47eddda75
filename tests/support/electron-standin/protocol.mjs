import { createServer } from 'node:http';
import { appAddress } from './addresses.mjs';
import { strict } from './strict.mjs';

/** The own schemes, which must be made known before the app is ready. */
export const schemes = new Set();
const handlers = new Map();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list) {
    for (const { scheme, privileges } of list) {
      if (!privileges.standard || !privileges.secure) throw new Error('stand-in: only standard, secure schemes');
      schemes.add(scheme);
    }
  },
  handle(scheme, handler) {
    if (!schemes.has(scheme)) throw new Error(`stand-in: ${scheme} was not registered before the start`);
    handlers.set(scheme, handler);
  },
});

/** Starts the server behind the own schemes and resolves with its port. */
export function serveSchemes() {
  const server = createServer((request, response) => {
    answer(request, response).catch((cause) => response.writeHead(500).end(String(cause)));
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(server.address().port));
  });
}

async function answer(request, response) {
  const address = appAddress(`http://${request.headers.host}${request.url}`, schemes);
  const handler = handlers.get(address.split(':', 1)[0]);
  if (handler === undefined) throw new Error(`stand-in: nothing answers ${address}`);
  const answered = await handler(new Request(address, { method: request.method }));
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(Buffer.from(await answered.arrayBuffer()));
}
