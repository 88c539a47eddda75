import { nextAnswer } from './answers.mjs';
import { strict } from './strict.mjs';

export const dialog = strict('dialog', {
  async showOpenDialog() {
    const filePaths = nextAnswer('open');
    return { canceled: filePaths.length === 0, filePaths };
  },
  async showSaveDialog() {
    const filePath = nextAnswer('save');
    return { canceled: filePath === null, filePath: filePath ?? '' };
  },
  async showMessageBox(_window, { message }) {
    // Whoever started the stand-in may keep a record of it.
    process.send?.({ question: message });
    return { response: nextAnswer('message'), checkboxChecked: false };
  },
  showErrorBox(title, content) {
    console.error(`stand-in: ${title}: ${content}`);
  },
});
