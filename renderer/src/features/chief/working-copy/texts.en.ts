import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

const NO_WORKING_FILE = 'Working file: none';
const DRAFT_SAVED = 'Draft file: saved';

export const workingCopy: typeof ja.workingCopy = {
  choose: 'Choose a working file',
  chooseAgain: 'Choose the working file again',
  save: 'Save a draft file',
  notMade: 'The draft file could not be made, and nothing was saved. Please try again.',
  state: {
    file: {
      none: NO_WORKING_FILE,
      writing: 'Working file: writing',
      written: 'Working file: written',
      saved: NO_WORKING_FILE,
      failed: 'Working file: cannot be written',
    },
    saves: {
      none: 'Draft file: none',
      writing: 'Draft file: saving',
      written: DRAFT_SAVED,
      saved: DRAFT_SAVED,
      failed: 'Draft file: cannot be saved',
    },
  },
  doubt: {
    small: {
      title: 'Answers cannot be kept for long as this is opened',
      text: 'This is a private window, or the computer has next to no free space. Answers in a private window are all gone when it is closed. Please open this in an ordinary window, or make room.',
    },
    'not-kept': {
      title: 'The answers are in this browser only',
      text: 'The browser may delete the answers when space runs short or browsing data is cleared. Answers in a private window are all gone when it is closed.',
    },
    choose:
      'With a working file, the same is written to a file by itself, from which you can go on if it is ever gone.',
    save: 'If you save a draft file after each chapter, you can go on from there if the answers are ever gone.',
  },
  interrupted: {
    title: 'Nothing is written to the working file at present',
    text: 'The browser forgets where to write when the page is loaded again. Choose it once more to go on. Your answers are stored in this browser.',
  },
  failed: {
    title: 'The working file “{{name}}” cannot be written',
    why: {
      'no-permission':
        'The permission to write to the file is gone. Choose the working file again, and allow writing if you are asked.',
      gone: 'The file cannot be found. See whether it was moved or deleted and whether the shared folder is connected, then choose the working file again.',
      'no-space': 'There is not enough free space at that place. Make room, or choose a working file elsewhere.',
      'in-use': 'Another program has the file open. Please close it; it is written again at your next change.',
      failed:
        'That place could not be written to. See whether the shared folder or the medium is connected, then choose the working file again.',
      unreadable: 'What was to be written does not open. Please choose the working file again.',
    },
    answers:
      'You can go on answering. Whether your answers are stored is shown by “Saved” at the upper right of the screen.',
  },
  file: {
    title: 'Working file',
    what: 'The working file is a copy of the draft. All of it is written again whenever you pause for some seconds and when you leave the screen.',
    back: 'If the answers in the browser are ever gone, open the working file with “Open a file” on the first page and go on from there. Please delete it yourself when it is no longer needed.',
    choose: 'Choose place and name of the file',
    reuse: 'Go on with the working file from before',
    replaced:
      'With “Choose place and name of the file”, please give a new name. If you choose a file that exists already, what is in it is gone on the spot and is replaced by the answers here.',
    reused:
      'If you have a working file from before, press “Go on with the working file from before”: it is looked into before anything is written. For a sealed file, enter the same passphrase.',
    blank: {
      title: 'There are no answers here yet',
      text: 'If you have a working file from before, do not choose it here: what is in it would be gone. Open it first with “Open a file” on the first page.',
    },
  },
  notReused: {
    title: 'The file “{{name}}” cannot be used',
    why: {
      foreign: 'This file cannot be read as a draft of this app. Choose another file, or make a new working file.',
      other:
        'It holds another draft than the one that is open here. To go on from it, open it with “Open a file” on the first page.',
      sealed:
        'It is sealed, and the passphrase you entered does not open it. Enter the same passphrase again, or make a new working file.',
      unreadable:
        'The file could not be read. Please check the connection to the shared folder or medium and try again.',
      'no-permission': 'Writing was not allowed. Choose it again, and allow writing when you are asked.',
    },
    untouched: 'Nothing in the file was changed.',
    close: phrases.control.close,
  },
  different: {
    title: 'Replace what is in “{{name}}”?',
    text: 'The file holds answers or attachments that are not here, or differ from those here: {{n}}. If you replace it, they will be gone from the file.',
    todo: 'If you do not know which is newer, cancel, and make a new working file.',
    confirm: 'Replace by the answers here',
  },
  saves: {
    title: 'Draft file',
    what: 'This browser cannot write to a working file by itself. Please save the draft to a file now and then, at the end of each chapter for instance.',
    back: 'If the answers in the browser are ever gone, open the newest draft file with “Open a file” on the first page and go on from there. Please delete it yourself when it is no longer needed.',
    saving: 'Making the draft file and seeing whether it opens.',
  },
  facts: {
    name: 'Name of the file',
    at: 'Last written',
    never: 'Not written yet',
  },
  protection: {
    label: 'Protection of the file',
    sealed: 'Seal it with a passphrase',
    plain: 'Do not seal it',
    notes: {
      sealed: 'The passphrase is needed to open it. If you forget it, this file cannot be opened.',
      plain: 'Whoever gets the file can read it.',
    },
    holds: 'The file holds the whole draft of this department, △ and × with what was written about them among it.',
  },
  offer: {
    title: 'Chapter {{number}}, “{{title}}”, is complete',
    text: 'You can save the answers so far to a draft file, and go on from there if those in the browser are ever gone.',
    later: 'Not now',
  },
};
