import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const evidence: typeof ja.evidence = {
  references: {
    list: 'Documents named before',
    found: '{{n}} suggestions. Choose with the arrow keys and take one with Enter.',
    offer: {
      'last-year': 'Last year: {{document}}',
      before: 'As in the item before: {{document}}',
    },
  },
  attach: {
    list: 'Attached files',
    choose: 'Attach files',
    pending: 'Looking at the files',
    limits: 'Pictures and PDFs, up to {{one}} each and {{all}} in the whole response',
    used: ' ({{used}} used)',
    care: '. You can also drop files here. Pictures are kept without the place where they were taken or other records, and large ones are made smaller.',
    done: '{{n}} files attached.',
    folder: 'Folder',
    removing: 'Remove “{{name}}”?',
    removingText: 'It goes from this response. The file that you chose stays where it is, so you can attach it again.',
    confirmRemove: 'Remove the attachment',
    removed: '“{{name}}” was removed.',
  },
  refused: {
    title: '{{n}} files could not be attached',
    close: phrases.control.close,
    disguised: 'It is named like a picture or a PDF, but its content is something else. ',
    kinds: {
      empty: 'There is nothing in it. Please check the original file.',
      office:
        'Documents and spreadsheets cannot be attached. Attach a PDF of it, or write its name and where it is kept above.',
      archive: 'Compressed files cannot be attached. Take out the pictures or PDFs and attach those.',
      program: 'Programs cannot be attached.',
      page: 'Web pages cannot be attached. Attach a PDF or a picture of the screen.',
      text: 'Plain text cannot be attached. Attach a PDF of it, or write its name and where it is kept above.',
      'other-picture': 'Pictures of this kind (HEIC, TIFF and others) cannot be attached. Convert it to JPEG or PNG.',
      unknown: 'It is neither a picture nor a PDF, so it cannot be attached.',
      damaged: 'The picture is damaged and cannot be read. Please check the original file.',
      'too-many-pixels': 'The picture is too wide or too high. Make it smaller before you attach it.',
      'pdf-encrypted':
        'A PDF with a password or restrictions cannot be looked into. Attach one without them, or one that was printed anew.',
      'pdf-script': 'The PDF holds a program. Attach a PDF that was made with the print function.',
      'pdf-launch':
        'The PDF holds something that opens other files or sends what is typed. Attach a PDF that was made with the print function.',
      'pdf-embedded': 'There are other files inside the PDF. Attach a PDF that was made with the print function.',
      'pdf-form': 'The PDF is a form run by a program. Attach a PDF that was made with the print function.',
      'pdf-unreadable':
        'The PDF cannot be looked into. Check that it is not damaged, and attach one that was made with the print function.',
      'pdf-too-large':
        'It is larger than 5 MB. Attach only the pages that are needed, or write its name and where it is kept above.',
      'too-large': 'It is larger than 5 MB. Make it smaller, or write its name and where it is kept above.',
      'too-large-together':
        'All attachments of this response would be larger than 20 MB. Remove some, or write the name of the document and where it is kept.',
      'too-many':
        'The response would have more attachments than it can hold. Remove some, or put several into one PDF.',
      unread: 'It cannot be read. Please check the place and the file.',
      locked: 'Nothing can be attached to a response that was signed off.',
      gone: 'This response is no longer here.',
      storage: phrases.failure.notStored,
    },
  },
};
