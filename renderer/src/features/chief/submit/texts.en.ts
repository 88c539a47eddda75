import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';
import { print } from './print/texts.en.ts';
import { summary } from './summary-print/texts.en.ts';

const SIGN_OFF = 'Sign off';
const SIGNED_ALREADY = 'It is signed off already. Please open the page again.';

export const submit: typeof ja.submit = {
  title: words.step.submit,
  leadDraft:
    'The section chief checks the answers and confirms them; then the result file is written and handed to the information office.',
  leadSigned: 'The signed result file is handed in the way the information office told you.',
  obstacles: {
    title: '{{n}} things are missing, so it cannot be signed off yet',
    text: 'Please see what is missing under “Review”. When nothing is missing, the fields below can be filled in.',
    open: 'See what is missing',
  },
  draftPrint: {
    title: words.signOff.draft,
    text: 'Before the sign-off you can print a paper for circulation and approval. It does not cost a revision, unlike corrections after the sign-off.',
    open: 'Open the draft for approval',
    summary: 'Open the one-page summary for the director',
  },
  form: {
    title: words.signOff.signOff,
    post: 'Post of the approver',
    name: 'Name of the approver',
    asRespondent: 'Same as the person who fills in ({{post}} {{name}})',
    capacity: 'In which capacity',
    capacities: {
      self: 'In person',
      deputy: 'As deputy',
      delegated: 'By delegated authority',
    },
    capacityReason: 'Why someone else approved',
    capacityReasonHelp: 'Example: the assistant chief approved because the chief was absent.',
    medium: 'Form of approval',
    media: {
      paper: 'On paper',
      electronic: 'Electronically',
    },
    date: words.signOff.date,
    dateHelp: 'The day on which the section chief approved.',
    documentNumber: words.signOff.documentNumber,
    documentNumberHelp: 'To be entered where the approval document has a number.',
    sign: SIGN_OFF,
    mistakes: {
      declared: 'Please read the declaration and tick it.',
      post: 'Please enter the post of the approver.',
      name: 'Please enter the name of the approver.',
      capacityReason: 'Please enter why someone else approved.',
      date: 'Please enter the date of approval.',
      early: 'The day lies before the year of the inspection. Please check the year.',
      future: 'The date of approval cannot be later than today.',
    },
  },
  confirm: {
    title: 'Sign off as revision {{revision}}?',
    text: 'The answers are locked and the result file is made.',
    later: 'To correct something later, you start the next revision with a reason. The record of this revision stays.',
    approver: 'Approved by: {{post}} {{name}} ({{capacity}})',
    confirm: SIGN_OFF,
  },
  done: 'Revision {{revision}} is signed off. It is not handed in yet.',
  notSigned: {
    title: 'It could not be signed off',
    unsaved: 'Some answers are not stored yet. Please try again once “Saved” is shown at the top right.',
    obstacles: 'Something is missing. Please see “Review”.',
    'already-signed': SIGNED_ALREADY,
    unreadable:
      'The result file that was made did not pass the check of reading it again. Please look for extremely long texts; if it goes on, tell the information office.',
    storage: 'This computer could not store it. Please check the free space and try again.',
    locked: SIGNED_ALREADY,
    gone: 'This response was not found. Please open it again from the first page.',
    kept: 'The answers and what you entered here are still there.',
  },
  signed: {
    title: 'Revision {{revision}} is signed off',
    facts: 'How it was signed',
    code: words.file.code,
    codeHelp:
      'When the code is the same on the printed form, on this page and at the information office, the contents are the same.',
    copy: 'Copy the code',
    copied: phrases.control.copied,
    notCopied: 'It could not be copied. Please select the code and copy it.',
    declaredAt: words.signOff.declaredAt,
    approver: 'Approved by',
    date: words.signOff.date,
    documentNumber: words.signOff.documentNumber,
    noNumber: 'None',
    fileName: 'Name of the result file',
    reopenedFor: 'Why this revision was begun',
    print: 'Print the form',
    summary: phrases.control.printSummary,
  },
  handIn: {
    toExport: {
      title: 'Not handed in yet',
      text: 'Signing alone does not bring it to the information office. Write the result file below and hand it in the way the information office asked for.',
      already: 'It was handed in already',
    },
    toHandIn: {
      title: 'Hand in the result file, then press “Handed in”',
      text: 'The result file was written on {{at}}. The program sends nothing, so it cannot tell whether the file has reached the information office.',
      done: 'Handed in',
    },
    handedIn: {
      title: 'Handed in',
      text: 'It was noted on {{at}} that it was handed in.',
      undo: 'Take the note back',
      undoTitle: 'Take back the note that it was handed in?',
      undoText: 'Do so where it was not handed in yet. The answers and the result file stay as they are.',
      undoConfirm: 'Take it back',
    },
    failed: 'It could not be noted. Please check the free space and try again.',
  },
  seal: {
    sealed: 'Seal: sealed with the key of the information office. Only these can open it: {{names}}.',
    openTitle: 'The result file is not sealed',
    open: 'This inspection has no key of the information office, so the file is signed but not sealed. Whoever gets hold of it can read it.',
    willBeSealed: 'The result file will be sealed so that only these can open it: {{names}}.',
    willBeOpen:
      'This inspection has no key of the information office, so the result file will be signed but not sealed. Whoever gets hold of it can read it.',
    separator: phrases.control.between,
  },
  export: {
    title: words.file.result,
    save: 'Write the result file',
    again: 'However often it is written, the file stays the same.',
    caution:
      'Handle with care: this file brings together where the city is weak in information security. Hand it in only the way the information office told you; do not forward it by mail or keep it on private media.',
    open: {
      title: 'Write a file without a seal?',
      text: 'Whoever gets hold of the file can read it. Please make sure that where you save it and how you pass it on are as the information office told you.',
      confirm: 'Write it unsealed',
    },
    savedBrowser: '“{{name}}” was saved to the downloads of the browser.',
    savedDesktop: '“{{name}}” was saved to the place you chose.',
    afterwards: 'Once it is handed in, press “Handed in” at the top of this page.',
    failedTitle: 'The result file could not be written',
    failures: {
      'no-space': 'There is not enough space there. Please make room or choose another place.',
      'no-permission': 'You are not allowed to write there. Please choose another place.',
      'read-only': 'That place is write-protected. Please choose another place.',
      unreachable:
        'That place cannot be reached. Please check the connection of the shared folder or medium, or choose another place.',
      'in-use': 'A file of that name is open in another program. Please close it and try again.',
      failed: 'It could not be written there. Please choose another place and try again.',
    },
    kept: 'What was signed off is kept on this computer.',
  },
  ownCopy: {
    title: 'Own copy',
    lead: 'What was handed in can be saved for the section, sealed with a passphrase of your own. The verification code is the same as that of the result file.',
    save: 'Save an own copy',
    dialog: 'Saving an own copy',
    forget:
      'The passphrase is stored nowhere. If it is forgotten, nobody can open this copy. It is not the file to be handed in.',
    pending: 'Sealing. This takes a second or two.',
    confirm: 'Seal and save',
  },
  earlier: {
    title: 'Revisions signed off so far',
    revision: phrases.pattern.numberedRevision,
    code: 'Verification code {{code}}',
  },
  reopen: {
    title: 'To correct it',
    text: 'When a mistake is found after handing in, or the information office sends it back, start the next revision and correct it.',
    start: 'Correct and hand in again',
    dialogTitle: 'Start revision {{revision}}?',
    dialogText: 'The answers are unlocked and can be corrected. The record of revision {{before}} stays.',
    reason: 'Reason for the correction',
    reasonHelp: 'The reason is written into the next result file. Example: the number of terminals was wrong.',
    reasonMissing: 'Please enter the reason.',
    confirm: 'Start revision {{revision}}',
    failed:
      'The next revision could not be started. Please check the free space and try again. The reason you entered is still there.',
  },
  print,
  summary,
};
