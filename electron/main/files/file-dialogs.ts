import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { WORDING } from '../wording.ts';
import type { FileDialogs } from './file-calls.ts';

/** The system's file dialogs, in front of the window. */
export function fileDialogs(window: () => BrowserWindow): FileDialogs {
  return {
    async whereToSave(name) {
      const answer = await dialog.showSaveDialog(window(), {
        title: WORDING.save,
        defaultPath: name,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    async whereToSaveAll(folder) {
      const answer = await dialog.showOpenDialog(window(), {
        title: WORDING.saveAll.title,
        message: WORDING.saveAll.message(folder),
        buttonLabel: WORDING.saveAll.button,
        properties: ['openDirectory', 'createDirectory'],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async whichToOpen(multiple) {
      const answer = await dialog.showOpenDialog(window(), {
        title: WORDING.choose,
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
      });
      return answer.canceled ? [] : answer.filePaths;
    },
  };
}
