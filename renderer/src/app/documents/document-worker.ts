import { done, type DocumentCall } from './document-work.ts';
import type { FromWorker } from './worker-port.ts';

const port: { postMessage(message: FromWorker): void } = globalThis;

port.postMessage({ kind: 'started' });
globalThis.addEventListener('message', ({ data }: MessageEvent<DocumentCall>) => {
  done(data).then(
    (value) => port.postMessage({ kind: 'done', value }),
    (error: unknown) => port.postMessage({ kind: 'failed', message: String(error) }),
  );
});
