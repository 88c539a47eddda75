import { done, type DocumentCall } from './document-work.ts';
import type { FromWorker } from './worker-port.ts';

const post = (message: FromWorker) => globalThis.postMessage(message);

post({ kind: 'started' });
globalThis.addEventListener('message', ({ data }: MessageEvent<DocumentCall>) => {
  done(data).then(
    (value) => post({ kind: 'done', value }),
    (error: unknown) => post({ kind: 'failed', message: String(error) }),
  );
});
