import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

const OPEN_FILE = 'Open a file';
const OPEN_EXISTING = 'Open the response that is here';

export const passphrase: typeof ja.passphrase = {
  title: '"{{fileName}}" is sealed with a passphrase',
  text: {
    pack: 'Enter the passphrase that the information office told you apart from the pack.',
    result: 'Enter the passphrase of the department that was chosen when this copy was saved.',
    draft: 'Enter the passphrase that the person who handed the draft over told you apart from the file.',
  },
  label: words.key.passphrase,
  wrong: 'The passphrase is wrong. Check capital letters and character width. The file is left as it is.',
  open: phrases.control.open,
  opening: 'Opening. This takes a second or two.',
  putAside: phrases.control.putAside,
};

export const open: typeof ja.open = {
  title: OPEN_FILE,
  setup: 'Prepare an inspection (information office)',
  drop: 'Drop a file from the information office or a copy of your own department here',
  help: 'Packs, returns, copies of result files and drafts handed over can be opened. You will see what it is before it is used.',
  button: OPEN_FILE,
  reading: 'Reading the file.',
  oneAtATime: 'Files are opened one at a time. The first one was opened.',
  notTaken: '"{{fileName}}" cannot be used',
  notStored: phrases.failure.notStored,
  refused: {
    older: 'It is an earlier revision than the pack opened already. Keep using the latest one.',
    rival:
      'It has the same revision as the pack opened already but other content. Ask the information office which one is right.',
    'withdrawn-key':
      'It is signed with a key that the information office has withdrawn. Do not use it; tell the information office.',
    'for-officers':
      'This result file is sealed so that only the information office can open it, under “Collect and summarise answers”. The copy of a department is the file that was saved with a passphrase.',
    'for-another-computer':
      'This return is sealed to another computer. Open it on the computer that the response was handed in from, or tell the information office.',
    'unknown-inspection':
      'This computer does not know the inspection of this return yet. Open its pack first, or open the return on the computer you answered on.',
    unproven:
      'No key of the information office is known for this inspection, so nobody can tell who wrote the return. Open the pack from the information office first and try again.',
    'not-an-officer':
      'It is not signed with a key of the information office of this inspection. Do not use it and tell the information office. If another person took over, open the new pack first.',
    'unknown-response':
      'It answers a response that is not on this computer. Open it on the computer that the response was handed in from.',
    'unknown-revision':
      'The revision it answers is not on this computer. Check whether it was handed in from another computer and tell the information office.',
    'other-kind': 'This is a file of the self-inspection, but not of a kind that is used here.',
  },
};

export const pack: typeof ja.pack = {
  inspection: 'Inspection',
  department: 'Department of this pack',
  issuedAt: words.inspection.issuedAt,
  roster: words.department.roster,
  rosterCount: '{{targets}} departments take part ({{all}} in the roster)',
  officers: 'Who can open the results',
  separator: phrases.control.between,
  signedBy: 'Signed by',
  fingerprint: 'Fingerprint of the signing key',
  signer: {
    first: {
      title: 'A pack signed with this key is opened here for the first time',
      text: 'Check that the fingerprint is the one the information office told you by phone or on the intranet. From then on it is checked for you.',
      confirm: 'I checked that the fingerprint is the one the information office told us.',
    },
    'other-city': {
      title: 'This pack names another city than the one this computer has worked for',
      text: 'Keys were accepted here for “{{cities}}”. The pack may be forged. Unless the city has changed its name, do not use it and tell the information office.',
      confirm: 'I checked the name of the city and the fingerprint with the information office.',
    },
    accepted: {
      title: 'The signing key is the one that was accepted on this computer',
      text: 'There is nothing to check again.',
    },
    changed: {
      title: 'The signing key differs from the one that was accepted before',
      text: 'This may be because another person took over, but the pack may also be forged. Ask the information office directly. Do not use it if you cannot.',
      confirm: 'I asked the information office directly about the change of key and the new fingerprint.',
    },
  },
  withdrawn: {
    title: 'Keys that are no longer valid: {{n}}',
    text: 'The information office has withdrawn these keys. Once you use this pack, files made with them are no longer opened.',
    key: '{{name}} (withdrawn {{at}}; reason: {{reason}})',
    confirm: 'I checked with the information office that these are the keys it has withdrawn.',
  },
  relation: {
    newer: 'This is a newer revision. Using it replaces roster and checklist. Answers already given stay.',
    beside:
      'This has the same revision as the pack opened already and is for another department. Both can be answered for on this computer.',
    same: 'This pack was opened already. Using it again changes nothing.',
  },
  take: 'Use this pack',
  putAside: phrases.control.putAside,
  taken: '"{{title}}" can be begun now',
  takenText: 'The inspection is shown above as well.',
  askedAnew: {
    title: 'The response of {{department}} has {{n}} items to be confirmed again',
    text: 'Their questions were changed after they were answered. The answers are still there. Read the new wording and check whether they still hold.',
    open: 'See the items to confirm again',
  },
};

export const changes: typeof ja.changes = {
  title: 'What changes',
  none: 'Nothing changes about the roster, the dates and the checklist.',
  own: 'Departments of this computer',
  ownDepartment: '{{code}} {{name}}: {{what}}',
  fromTo: '{{before}} → {{after}}',
  head: {
    title: words.inspection.title,
    baseDate: words.inspection.baseDate,
    opensOn: words.inspection.opensOn,
    dueOn: words.inspection.dueOn,
  },
  officers: {
    added: '{{name}} (added)',
    removed: '{{name}} (removed)',
  },
  departments: {
    added: 'added to the roster',
    removed: 'removed from the roster',
    renamed: 'renamed',
    'left-out': 'no longer takes part',
    'taken-in': 'takes part from now on',
    changed: 'division, kind or the like changed',
  },
  departmentsThat: 'Departments: {{what}}',
  departmentCount: '{{n}} departments',
  items: {
    added: 'Items added',
    removed: 'Items removed',
    reworded: 'Items with a changed question',
    applicability: 'Items that apply to other departments',
  },
  itemCount: phrases.pattern.items,
  more: '{{names}} and {{n}} more',
  removed: {
    title: '{{code}} {{name}}, which has a response here, is not in the new roster',
    text: 'The response is not lost when you use the pack, but it cannot be continued. Please ask the information office first why the department is missing.',
  },
  leftOut: {
    title: '{{code}} {{name}}, which has a response here, no longer takes part',
    text: 'The response stays. Please ask the information office whether it has to be handed in.',
  },
};

export const returned: typeof ja.returned = {
  kind: phrases.control.kind,
  kinds: {
    'sent-back': words.file.returns['sent-back'],
    improvement: 'Improvement',
  },
  answers: 'Revision it answers',
  from: 'Written by',
  issuedAt: words.inspection.issuedAt,
  message: 'Message from the information office',
  remarks: 'Remarks on items ({{n}})',
  due: 'Due on {{day}}',
  itemGone: '(this item is not in the present checklist)',
  seen: 'This return was received before. Receiving it again changes nothing.',
  standing: {
    draft: {
      title: 'This revision was opened again already',
      text: 'It is being corrected in the draft of the next revision. Only receive the return, and continue the draft.',
    },
    corrected: {
      title: 'A later revision was signed off after this',
      text: 'It answers an earlier revision. If all is corrected, nothing needs to be done. You can receive it for reading.',
    },
  },
  reason: 'Reason for opening it again',
  reasonHelp: 'It is written into the result file of the next revision. Rewrite it if needed.',
  firstReason: '{{kind}} by the information office ({{at}})',
  firstReasonWith: '{{why}}: {{message}}',
  reopen: 'Open again as revision {{revision}}',
  keep: 'Only receive it',
  putAside: phrases.control.putAside,
  kept: 'The return was received',
  keptText: 'It can be seen on the pages of the response as well.',
  toResponse: 'Open the response',
  failures: {
    reason: 'Please enter a reason.',
    changed:
      'The response was opened again in another window. The return was received. Please continue from the first page.',
    storage: phrases.failure.notStored,
  },
};

export const copy: typeof ja.copy = {
  what: phrases.control.kind,
  result: words.file.result,
  revision: words.file.revision,
  declaredAt: 'Signed off',
  approver: 'Signed off by',
  code: words.file.code,
  offer:
    'This computer has no response of this department. It can be brought back from this copy as it was signed off. Check that the verification code is the one on the printed form.',
  restore: 'Bring it back from this copy',
  restoring: 'Bringing it back from the copy. This takes a second or two.',
  putAside: phrases.control.putAside,
  restored: 'The response of {{department}} was brought back',
  restoredText:
    'It is here as the revision that was signed off. To correct it, start the next revision with a reason on its page. Returns that are sealed to the earlier computer cannot be opened here.',
  forOfficers: 'To collect results in the information office, open them under “Collect and summarise answers”.',
  whyNot: {
    exists: {
      title: 'This computer already has a response of this department',
      draft: 'There is a draft of revision {{revision}}. Nothing is overwritten.',
      signed: 'There is revision {{revision}}, signed off. Nothing is overwritten.',
      open: OPEN_EXISTING,
    },
    'unknown-inspection': {
      title: 'This computer does not know the inspection of this result yet',
      text: 'Open the pack of the inspection first, then open this copy again.',
    },
    'unknown-department': {
      title: 'This department is not in the present roster',
      text: 'It is not brought back, because it could not be continued. Please ask the information office.',
    },
  },
  failures: {
    exists: 'A response of this department was begun on this computer. Nothing was overwritten.',
    storage: phrases.failure.notStored,
    unreadable: 'The copy could not be opened again. Close it and open it once more.',
  },
};

export const draft: typeof ja.draft = {
  what: phrases.control.kind,
  kind: 'Draft that was handed over',
  from: 'Handed over by',
  to: words.file.handedOverTo,
  at: words.file.handedOverAt,
  progress: phrases.control.answered,
  progressValue: phrases.pattern.itemsAnswered,
  person: '{{post}} {{name}}',
  new: 'This draft can be continued on this computer. The person who fills in becomes the one who continues.',
  continues:
    'The response of this department here has not changed since it was handed over or signed off. It can be replaced by this draft and continued.',
  adopt: 'Continue this draft',
  putAside: phrases.control.putAside,
  adopted: 'The draft of {{department}} was taken over',
  adoptedText:
    'Post and name of the person who fills in can be changed under the department’s situation. The draft on the other side can only be read.',
  continue: phrases.control.continue,
  differs: {
    title: 'There is a draft of this department on this computer too',
    text: 'Only one of the two can stay. Look at the items answered and choose the one to continue. If in doubt, ask the person who handed it over.',
    file: 'Draft in the file',
    here: 'Draft on this computer',
    replace: 'Replace by the draft in the file',
    keep: 'Continue the draft on this computer',
    confirmTitle: 'Replace by the draft in the file?',
    confirmText:
      'The answers of the draft on this computer ({{answered}} items) will be gone for good. The draft in the file has {{fileAnswered}} items answered.',
    confirm: 'Replace',
  },
  whyNot: {
    'unknown-inspection': {
      title: 'This computer does not know the inspection of this draft yet',
      text: 'Open the pack of that inspection first, then this draft again.',
    },
    'unknown-department': {
      title: 'The department is not in the roster any more',
      text: 'The draft could not be continued and is not taken over. Please ask the information office.',
    },
    'made-here': {
      title: 'This draft was handed over from this computer',
      text: 'Open it on the computer of the person who continues. If plans change, take the handover back and continue here.',
    },
    'another-response': {
      title: 'Another response of this department was begun on this computer',
      text: 'Nothing is overwritten. Ask the person who handed the draft over which one to continue.',
    },
    signed: {
      title: 'The response of this department is signed off on this computer',
      text: 'Nothing is overwritten. To correct it, start the next revision under “Sign-off and submission”.',
    },
    older: {
      title: 'The draft is of an earlier revision than the response on this computer',
      text: 'Nothing is overwritten. Continue with the newer revision here.',
    },
    open: OPEN_EXISTING,
  },
  failures: {
    changed: 'The response of this department changed in the meantime. Nothing was overwritten. Open the file again.',
    storage: phrases.failure.notStored,
    elsewhere: 'Another window has the response of this department open. Close that window and try again.',
    unreadable: 'An attachment is not what was handed over. Nothing was changed. Please get the file once more.',
  },
};
