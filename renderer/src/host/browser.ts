import { ok } from '#domain/result.ts';
import type { Host, IncomingFile } from './host.ts';
import { incomingFile } from './incoming-file.ts';
import { noteOf } from './note.ts';
import { zipWriter, type ZipWriter } from './zip.ts';

// The browser reads a download's bytes some time after the click and does not report when.
const KEEP_DOWNLOAD_MS = 60_000;

/** The host of the browser edition. `version` is that of the app, because there is no shell to ask. */
export function browserHost(window: Window, version: string): Host {
  return {
    edition: 'browser',
    version: async () => version,
    saveFile: async (name, bytes) => {
      download(window, name, [bytes.slice()]);
      return ok({ name });
    },
    saveFiles: async (folder, files) => {
      const zip = zipWriter();
      for (const file of files) zip.add(file);
      return downloadZip(window, folder, zip);
    },
    saveEach: async (folder, files) => {
      const zip = zipWriter();
      for await (const file of files) {
        if (!file.ok) return file;
        zip.add(file.value);
      }
      return downloadZip(window, folder, zip);
    },
    chooseFiles: (multiple) => chooseFiles(window.document, multiple),
    // Files opened by double click never reach a web page.
    takeHanded: async () => [],
    onHanded: () => () => undefined,
    print: async () => window.print(),
    onWindowClose: (flush, isUnsaved) => watchWindowClose(window, flush, isUnsaved),
    // The browser edition has no menu, so there is nothing to subscribe to.
    onMenu: () => () => undefined,
    journal: null,
    note: noteOf(window),
  };
}

function downloadZip(window: Window, folder: string, zip: ZipWriter) {
  const name = `${folder}.zip`;
  download(window, name, zip.end());
  return ok({ place: name });
}

function download(window: Window, name: string, parts: Uint8Array<ArrayBuffer>[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/octet-stream' }));
  const link = window.document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  window.document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), KEEP_DOWNLOAD_MS);
}

function chooseFiles(document: Document, multiple: boolean): Promise<IncomingFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.hidden = true;
  document.body.append(input);
  return new Promise((chosen) => {
    const finish = () => {
      input.remove();
      chosen(Array.from(input.files ?? [], incomingFile));
    };
    input.addEventListener('change', finish, { once: true });
    input.addEventListener('cancel', finish, { once: true });
    input.click();
  });
}

// The browser may discard a hidden page without further events, so hiding counts as closing.
function watchWindowClose(window: Window, flush: () => Promise<void>, isUnsaved: () => boolean): () => void {
  // The saving badge shows a failure; nobody here could handle it.
  const store = () => void flush().catch(() => undefined);
  const storeWhenHidden = () => {
    if (window.document.visibilityState === 'hidden') store();
  };
  const warn = (event: BeforeUnloadEvent) => {
    if (!isUnsaved()) return;
    store();
    event.preventDefault();
  };
  window.addEventListener('pagehide', store);
  window.document.addEventListener('visibilitychange', storeWhenHidden);
  window.addEventListener('beforeunload', warn);
  return () => {
    window.removeEventListener('pagehide', store);
    window.document.removeEventListener('visibilitychange', storeWhenHidden);
    window.removeEventListener('beforeunload', warn);
  };
}
