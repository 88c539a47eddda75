import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import { fail } from '#domain/result.ts';
import type { Bridge, ChosenFile } from '#ipc/contract.ts';
import type { Host, IncomingFile } from './host.ts';
import { bridgedJournal } from './bridged-journal.ts';

/** The host of the desktop edition. It passes every request to the shell over the bridge. */
export function electronHost(bridge: Bridge): Host {
  return {
    edition: 'desktop',
    version: async () => (await bridge.call('app:about', null)).version,
    saveFile: (name, bytes) => bridge.call('files:save', { name, bytes }),
    saveFiles: (folder, files) => bridge.call('files:save-all', { folder, files }),
    async saveEach(folder, files) {
      const begun = await bridge.call('files:folder-begin', { folder });
      if (!begun.ok) return begun;
      const { ticket } = begun.value;
      const end = (whole: boolean) => bridge.call('files:folder-end', { ticket, whole });
      try {
        for await (const file of files) {
          if (!file.ok) {
            await end(false);
            return file;
          }
          const added = await bridge.call('files:folder-add', { ticket, ...file.value });
          if (!added.ok) return added;
        }
      } catch (error) {
        await end(false);
        throw error;
      }
      return end(true);
    },
    async chooseFiles(multiple) {
      const chosen = await bridge.call('files:choose', { multiple });
      return chosen.map((file) => chosenFile(bridge, file));
    },
    async takeHanded() {
      const handed = await bridge.call('files:handed', null);
      return handed.map((file) => chosenFile(bridge, file));
    },
    onHanded: (listener) => bridge.on('files:handed', () => listener()),
    async print() {
      await bridge.call('window:print', null);
    },
    savePdf: (name) => bridge.call('window:pdf', { name }),
    onWindowClose(flush, isUnsaved) {
      const stop = bridge.on('window:closing', () => {
        void flushThenClose(bridge, flush, isUnsaved);
      });
      void bridge.call('window:ask-before-closing', { ask: true });
      return () => {
        stop();
        void bridge.call('window:ask-before-closing', { ask: false });
      };
    },
    onLeft: (listener) => bridge.on('computer:left', () => listener()),
    onMenu: (listener) => bridge.on('menu:chose', (notice) => listener(notice.command)),
    discardDatabase: async () => (await bridge.call('database:discard', null)).ok,
    journal: bridgedJournal(bridge),
    note: null,
  };
}

function chosenFile(bridge: Bridge, file: ChosenFile): IncomingFile {
  return {
    name: file.name,
    size: file.size,
    async read(longest = MAX_FILE_BYTES) {
      if (file.size > longest) return fail({ kind: 'too-large' });
      const read = await bridge.call('files:read', { token: file.token });
      // The file may have grown since it was chosen.
      return read.ok && read.value.length > longest ? fail({ kind: 'too-large' }) : read;
    },
  };
}

// When something stays unsaved or flushing fails, the shell asks the person before it closes.
async function flushThenClose(bridge: Bridge, flush: () => Promise<void>, isUnsaved: () => boolean): Promise<void> {
  const stored = await flush().then(
    () => !isUnsaved(),
    () => false,
  );
  await bridge.call('window:flushed', { stored });
}
