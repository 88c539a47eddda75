import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const pack: typeof ja.pack = {
  title: 'Pack, revision {{revision}}',
  reading: 'Reading the packs that were made.',
  lead: 'The pack of "{{title}}". Save the file and hand it out to the departments. It is kept on this computer and can be saved as often as needed.',
  fingerprint: 'Fingerprint of the signing key (tell it to the departments by another way than the pack)',
  madeAt: 'Registered {{at}}',
  revision: 'Revision to save',
  revisionOf: phrases.pattern.numberedRevision,
  revisionLatest: 'Revision {{revision}} (latest)',
  earlier: {
    title: 'Revision {{revision}} is an earlier one',
    text: 'There is revision {{latest}}. Use the latest one when packs are handed out again.',
  },
  each: 'There are {{n}}, one for each department. Give each department its own pack only.',
  held: 'This pack was made on another computer and opened here.',
  heldOf:
    'These packs for single departments were made on another computer. Only the one opened last is here, for "{{code}} {{name}}". Save the others on the computer that made them, or make revision {{next}} below.',
  save: 'Save the pack',
  saveEach: 'Save the {{n}} packs together',
  saving: 'Saving the packs',
  savingOne: 'Making the pack again.',
  one: {
    title: 'Save the pack of one department only',
    department: words.department.department,
    help: 'Type a part of the code or the name to narrow the list.',
    save: 'Save the pack of this department',
  },
  passphrase: {
    label: 'Passphrase this revision was made with',
    help: 'The passphrase is stored nowhere, so it is asked for each time. Sealing takes about a second for each pack.',
    empty: 'Enter the passphrase.',
    wrong:
      'This is not the passphrase this revision was made with. If it is forgotten, choose a new one below and make revision {{next}}.',
  },
  damaged: {
    title: 'This pack cannot be made again',
    text: 'What this computer kept is not what was signed. Nothing was saved. Make revision {{next}} below.',
  },
  makeEach: 'Make a pack for each department (revision {{revision}})',
  pending: 'Making the packs.',
  progress: 'Making the packs',
  progressOf: '{{done}} of {{total}}',
  cancelled: 'The making was cancelled. Nothing was registered.',
  make: 'Make the pack (revision {{revision}})',
  locked: 'To make the pack, make or unlock a key above.',
  withdrawnKey: 'The unlocked key was withdrawn. Unlock another one.',
  signing: {
    city: 'City in whose name the pack is signed',
    noCity: 'Not entered yet. Enter it in "Name of the city" above.',
    key: 'Signing key: {{name}}',
    officers: 'Who can open the results: {{names}}',
  },
  separator: phrases.control.between,
  notMade: 'The pack could not be made',
  failures: {
    unreadable:
      'The pack did not pass the check of reading it back. Look for extremely long texts in the roster and the tables.',
    storage: phrases.failure.notStored,
  },
};
