import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const settings: typeof ja.settings = {
  title: phrases.control.settings,
  lead: 'How the program looks on this computer and how things are kept. Changes take effect at once and last.',
  back: 'Back to the page before',
  look: {
    title: 'Appearance and keys',
    textSize: 'Text size',
    textSizes: {
      normal: 'Standard',
      large: 'Large',
      largest: 'Largest',
    },
    theme: 'Colours',
    themes: {
      system: 'As set on this computer',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    language: 'Language (表示言語)',
    languages: {
      ja: '日本語',
      en: 'English',
    },
    shortcuts: 'Use single keys, such as digits, inside an item',
    shortcutsHelp:
      'They act only while an item is selected. Switch them off if you dictate or touch keys by accident. All other keys stay as they are.',
  },
  place: {
    title: 'Where the data is kept',
    desktop:
      'Answers are kept on this computer, in the area of the person who is signed in. Nothing is sent anywhere. Whoever signs in under the same name can open them.',
    browser:
      'Answers are kept inside this browser. Nothing is sent anywhere. Other browsers and other computers do not see them. Clearing the browsing data deletes the answers as well.',
    address: 'Address',
    addressHelp: 'Open the program at the same address next time.',
    backup: 'Make a backup or restore',
    used: 'Space used',
    amount: 'about {{size}}',
    unknown: 'Unknown',
    keeping: 'Lasting storage',
    kept: 'The browser has agreed. It does not delete the answers by itself when space gets short.',
    notKept: 'Not asked for yet. When space gets short, the browser may delete the answers.',
    unknownKeeping: 'This browser does not tell. Please export the result file early.',
    ask: 'Ask for lasting storage',
    refused: 'The browser did not agree. Bookmark this address and ask again, or export the result file early.',
  },
  inspections: {
    title: 'Inspections answered on this computer',
    lead: 'An inspection that was handed in and is no longer needed here can be deleted from this computer.',
    none: 'Nothing has been answered on this computer.',
    counts: 'Responses of {{responses}} departments ({{revisions}} signed revisions)',
    erase: 'Delete this inspection',
    eraseOf: 'Delete “{{title}}”',
    officer: 'It holds result files that were received. Please dispose of it under “Records and retention”.',
    records: 'Records and retention',
    done: 'The inspection was deleted.',
  },
  shared: {
    title: 'Shared computer',
    lead: 'On a computer that others use as well, nothing needs to stay behind when you finish.',
    wipe: 'Delete everything from this computer on closing',
    what: 'Answers, packs, returns and the keys of this computer are deleted. This setting and the appearance stay.',
    desktop:
      'It happens when the window is closed or you sign out of the computer, or at the next start if the window could not be closed properly.',
    browser:
      'A browser does not wait on closing. Everything is deleted at the next start instead, before anything is shown. Until then it stays inside this browser.',
    never:
      'Nothing is deleted while there are answers that were not exported as a file. At the next start you are asked whether to delete or keep them.',
    device:
      'Afterwards returns addressed to this computer cannot be opened. Save your own copy if you may have to correct something later.',
    now: 'If you finish now',
    wouldErase: 'Everything is deleted',
    wouldKeep: 'Nothing is deleted, because answers ({{n}}) were not exported',
    officer:
      'Not available on a computer with keys of the information office or received results. Use “Records and retention”.',
    eraseNow: 'Delete everything now',
  },
  erase: {
    inspectionTitle: 'Delete “{{title}}”?',
    allTitle: 'Delete all answers from this computer?',
    lead: 'The following is deleted from this computer. It cannot be brought back.',
    responses: 'Responses of {{n}} departments: {{names}}',
    responsesCounted: 'Responses of {{n}} departments',
    revisions: 'Signed revisions and their result files: {{n}}',
    rest: 'The pack and the returns received',
    restAll: 'Packs, returns received and the keys of this computer',
    separator: phrases.control.between,
    device: 'Returns addressed to this computer can no longer be opened, also those that are still to come.',
    sampleStays: 'The sample inspection itself stays.',
    unexported: {
      title: 'Result files that were never exported: {{n}}',
      text: 'They were signed off, but there is no record of their being saved as a file. Once deleted they cannot be handed in. Please export them first under “Sign-off and submission”.',
    },
    drafts: {
      title: 'Drafts: {{n}}',
      text: 'Drafts are not in any file. Once deleted, nothing of what was entered is left anywhere.',
    },
    agree: 'I understand that the above is deleted and cannot be brought back',
    agreeMissing: 'Check it, then tick the box.',
    confirm: 'Delete',
    failed: 'It could not be deleted',
    failures: {
      open: 'It is open in another window. Close it and try again. Nothing was deleted.',
      storage: 'The storage could not be written. Please try again. If it goes on, restart the computer.',
    },
    by: 'User of this computer',
    reason: 'Deleted from the settings.',
  },
  leftBehind: {
    title: 'Answers of the last session are still on this computer',
    lead: 'This computer is set to delete everything on closing. Some answers were not exported as a file, so they were kept.',
    drafts: 'Drafts: {{n}}',
    revisions: 'Signed revisions that were not exported: {{n}}',
    whose:
      'If you do not know whether they are yours, do not delete them: ask the person before you or the information office.',
    keep: 'Keep and continue',
    erase: 'Delete all and start',
  },
};
