import { words } from '#domain/words/words.en.ts';
import { phrases } from '../phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

const NOT_A_PICTURE = 'It is neither a picture nor a PDF. Do not open it; ask the department.';

export const item: typeof ja.item = {
  officer: {
    unanswered: words.answer.unanswered,
    unansweredSymbol: words.answer.unansweredSymbol,
  },
  types: {
    'image/jpeg': 'Picture (JPEG)',
    'image/png': 'Picture (PNG)',
    'application/pdf': 'PDF',
  },
  open: phrases.control.open,
  openOf: 'Open {{name}}',
  save: 'Save',
  saveOf: 'Save {{name}}',
  remove: 'Remove {{name}}',
  holds: 'The attached file is saved as it is.',
  picture: 'The attached picture “{{name}}”',
  failed: {
    title: '“{{name}}” cannot be opened',
    kinds: {
      gone: 'The original file is no longer here. Please get the result file again.',
      'other-type': 'Its content is not of the kind that its name says. Do not open it; ask the department.',
      damaged: 'The picture is damaged and cannot be shown.',
      'too-many-pixels': 'The picture is too wide or too high to be shown.',
      empty: 'There is nothing in it. Ask the department.',
      foreign: 'This is not a result file of a self-inspection.',
      'other-kind': 'This is a file of a self-inspection, but not a result file.',
      truncated: 'The result file ends too early. Please get it again.',
      'newer-version': 'It was made by a newer version of this program. Update the program first.',
      sealed: 'No key is unlocked that opens the seal. Unlock the key above and try again.',
      'not-for-this-key': 'The present key does not open it. Unlock the key of this inspection and try again.',
      'wrong-passphrase': phrases.failure.wrongPassphrase,
      tampered: 'It is not the file that the department signed off. Do not use it; ask the department.',
      mismatch: 'The response and the attachment disagree. Do not use it; ask the department.',
      broken: 'The attachment is damaged. Please get the result file again.',
      office: NOT_A_PICTURE,
      archive: NOT_A_PICTURE,
      program: 'It is a program. Do not open it; ask the department.',
      page: NOT_A_PICTURE,
      text: NOT_A_PICTURE,
      'other-picture': NOT_A_PICTURE,
      unknown: NOT_A_PICTURE,
      'pdf-encrypted': 'A PDF with a password or restrictions cannot be looked into. Ask the department.',
      'pdf-script': 'The PDF holds a program, so it is not saved. Ask the department.',
      'pdf-launch': 'The PDF holds something that opens other files, so it is not saved. Ask the department.',
      'pdf-embedded': 'There are other files inside the PDF, so it is not saved. Ask the department.',
      'pdf-form': 'The PDF is a form run by a program, so it is not saved. Ask the department.',
      'pdf-unreadable': 'The PDF cannot be looked into, so it is not saved. Ask the department.',
      'pdf-too-large': 'It is too large to be opened. Ask the department.',
    },
  },
  department: {
    parts: { ...words.answer.parts, progress: 'Progress of the improvement' },
    and: phrases.control.between,
    due: phrases.pattern.due,
    noDue: words.action.noDue,
    post: phrases.pattern.post,
    progressStates: words.action.states,
  },
};
