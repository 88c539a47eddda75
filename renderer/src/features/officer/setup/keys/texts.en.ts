import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';
import { handover } from './handover/texts.en.ts';
import { recovery } from './recovery/texts.en.ts';

export const keys: typeof ja.keys = {
  title: '1. Key of the information office',
  lead: 'Result files are sealed so that only who has this key can open them. Packs are signed with it too.',
  open: 'Unlocked',
  closed: 'Put away',
  fingerprint: words.key.fingerprint,
  createdAt: 'Made {{at}}',
  notStored: 'The key could not be stored on this computer. Check the free space and try again.',
  make: {
    start: 'Make a new key',
    title: 'New key',
    lead: 'The passphrase is stored nowhere. If it is forgotten, nobody can open the results sealed with this key.',
    make: 'Make the key',
    pending: 'Preparing the key. This takes a second or two.',
  },
  fields: {
    name: words.key.owner,
    passphrase: words.key.passphrase,
  },
  help: {
    name: 'Written into the pack. Example: Information policy section',
  },
  mistakes: {
    name: 'Enter the owner of the key.',
  },
  save: {
    title: 'Saving the key file',
    lead: 'Save the key file in a safe place apart from this computer, such as a medium in a locked cabinet. Should the computer break, this file and the passphrase still open the results.',
    save: 'Save the key file',
    next: 'Go on to the test',
    instead:
      'Where no file can be kept elsewhere, a recovery sheet on paper can be tested instead. The key cannot be used before one of them is.',
    sheet: 'Test with a recovery sheet',
  },
  prove: {
    title: 'Testing the backup',
    lead: 'Choose the key file you just saved and open it with the passphrase. The key cannot be used before that.',
  },
  withdraw: {
    title: 'Withdraw a key',
    lead: 'Withdraw a key when its key file was stolen or lost. The next pack and the ledger say so. Once a department opens that pack, its computer refuses files of the withdrawn key.',
    locked: 'Unlock another key to withdraw one.',
    start: 'Withdraw',
    startOf: 'Withdraw the key of {{name}}',
    gone: 'Withdrawn {{at}}. Reason: {{reason}}',
    dialogTitle: 'Withdraw the key of {{name}}?',
    dialogText:
      'A withdrawn key never counts again. Make the next revision of the pack and hand it out to every department. Whoever has the key can still open answers that were sealed to it.',
    reason: phrases.control.reason,
    reasonHelp: 'Departments see it. Example: the medium with the key file was lost',
    reasonMissing: 'Enter a reason.',
    confirm: 'Withdraw the key',
  },
  takeOver: {
    start: 'Use a key file on this computer',
    title: 'A key file for this computer',
    lead: 'Choose the key file made on another computer and type its passphrase. The same key can then be used here.',
  },
  recovery,
  paper: {
    caution: words.file.caution,
    title: 'Information security self-inspection: recovery sheet',
    warning:
      'Whoever holds this paper can open every result file without a passphrase. Keep it in an envelope in a safe and make no copies.',
    name: words.key.owner,
    fingerprint: words.key.fingerprint,
    madeOn: 'Sheet made on',
    letters: 'Characters for the recovery',
    prefix: 'The beginning that all keys share: {{prefix}}',
    row: 'Line',
    check: 'Check',
    lettersHelp:
      'The two characters under "Check" show whether a line was copied rightly. They are not part of the characters for the recovery.',
    use: 'How to use it',
    inApp:
      'With the application: choose "Open with the key of a recovery sheet" on the collection page and type the lines in their order.',
    withoutApp:
      'Without the application: write the shared beginning and all lines after it as one line without blanks, and save it as "key.txt". On a computer with the public encryption program "age", run this:',
    command: 'jq -r .sealed RESULT_FILE | age -d -i key.txt',
    afterUse: 'After use, erase "key.txt" completely and make a new key.',
  },
  handover,
  file: {
    choose: 'Choose the key file',
    chosen: 'Chosen key: {{name}}',
    open: 'Unlock and check',
    pending: 'Unlocking the key. This takes a second or two.',
    wrong: 'The passphrase is wrong. Please check capital letters and character width too.',
    failed: 'This key file cannot be used',
    other: 'This is another key than the one just made. Choose the file you just saved.',
  },
};
