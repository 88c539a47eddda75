import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

const OFFICER_KEYS = 'Keys of the information office';
const UNSAVED = 'What you typed is not saved yet. Wait until it is, then try again.';
const NOT_BY_PASSPHRASE = 'It is sealed in a way that no passphrase opens. Choose another backup.';

export const backup: typeof ja.backup = {
  title: 'Backup',
  lead: 'Keep the inspections and answers of this computer in one file, and bring them back when you need them.',
  back: 'Back to settings',
  contents: {
    cities: 'City',
    inspections: 'Inspections',
    responses: 'Responses of departments',
    submissions: 'Submitted files',
    keys: OFFICER_KEYS,
    n: phrases.pattern.files,
    withAnswers: '{{n}} ({{answers}} items answered, {{attachments}} attached files)',
    withLedger: '{{n}} ({{entries}} lines in the ledger)',
    separator: phrases.control.between,
  },
  make: {
    title: 'Make a backup',
    lead: 'Everything that is on this computer now goes into one file.',
    counting: 'Counting what there is.',
    empty: 'There is nothing to keep yet. Make a backup once you have begun to answer.',
    notIn:
      'The keys of this computer alone are not in it. On another computer, returns that were addressed to this one cannot be opened.',
    passphrase:
      'The file is sealed with a passphrase. Nobody can open it without. Write it down somewhere away from the file.',
    save: 'Save the backup',
    saving: 'Making the backup. With much to keep this takes about a minute.',
    failures: {
      unsaved: UNSAVED,
      unreadable: 'The file could not be opened for a check. It was not saved. Please try again.',
    },
  },
  restore: {
    title: 'Restore from a backup',
    lead: 'You see what would be restored before it is. Nothing here changes without your knowledge.',
    drop: 'Drop the backup file here',
    choose: 'Choose a file',
    reading: 'Reading the file.',
    notTaken: '“{{fileName}}” cannot be used',
    notShown: 'This copy cannot be used',
    refused: {
      empty: 'There is nothing in it. Choose another backup.',
      foreign: 'This is no backup. Please check the file.',
      'other-kind': 'This file belongs to the self-inspection, but it is no backup. Open it on the first page.',
      truncated: 'The file ends too early. Copy it again from where you kept it, or choose another backup.',
      'newer-version': 'A newer version of this app made it. Nothing was changed. Update the app first.',
      sealed: NOT_BY_PASSPHRASE,
      'not-for-this-key': NOT_BY_PASSPHRASE,
      'wrong-passphrase': phrases.failure.wrongPassphrase,
      tampered: 'It was changed after it was made. Do not use it; choose another backup.',
      mismatch: 'Its outside and its content disagree. Do not use it; choose another backup.',
      broken: 'The content of the file is damaged. Choose another backup.',
      'too-large': 'It is larger than 300 MB and is not opened. Please check whether it is a backup.',
      'unreadable-disk': 'The file cannot be read. Check where it is and whether you may read it.',
      storage: 'There is not enough room on this computer to look into it. Make room and try again.',
      gone: 'This copy is no longer there. Newer ones have taken its place.',
    },
    passphrase: {
      title: 'Enter the passphrase of “{{fileName}}”',
      label: words.key.passphrase,
      wrong: 'The passphrase is wrong. Check upper and lower case and the width of characters. The file is unchanged.',
      open: phrases.control.open,
      opening: 'Opening. With much in it this takes about a minute.',
    },
    putAside: 'Close without restoring',
  },
  review: {
    made: 'Made at',
    version: 'Version of the app',
    nothing: {
      title: 'Everything is on this computer',
      text: 'Nothing is missing here and nothing is different. There is nothing to restore.',
    },
    lead: 'What is ticked is restored. What is not here is ticked from the start.',
    columns: {
      restore: 'Restore',
      what: 'What',
      standing: 'State',
      here: 'This computer',
      there: 'To be restored',
    },
    restoreOf: 'Restore: {{what}}',
    ofKeys: OFFICER_KEYS,
    unknownInspection: 'An inspection without a known name',
    newInspection: 'A new inspection that is being prepared',
    what: {
      inspection: 'Settings and questionnaire of the inspection, and packs made of it',
      preparation: 'Preparation of an inspection, not finished',
      response: 'Response of {{department}}',
      collection: 'Submitted files and the ledger',
      records: 'Records of the information office (improvement, review, samples, closings)',
      key: 'Key of {{name}}',
    },
    standing: {
      new: 'Not here',
      same: 'The same',
      continues: 'Goes on from here',
      ahead: 'Further on here',
      different: 'Different',
    },
    disposed: 'This inspection was disposed of or deleted on this computer. Tick only what you want back.',
    facts: {
      inspection: 'Pack, revision {{n}}',
      builtIn: 'Built-in inspection',
      response: 'Revision {{revision}}, {{n}} items answered',
      collection: '{{n}} submitted files',
      records: phrases.pattern.files,
      at: ' (last record {{at}})',
      none: 'None',
    },
    replaces: {
      title: '{{n}} of what is here will be replaced',
      text: 'What is ticked and different: the content of this computer goes, and the content to be restored takes its place.',
    },
    restore: 'Restore what is ticked ({{n}})',
    chooseSome: 'Tick what is to be restored.',
    confirm: {
      title: 'Replace {{n}} and restore?',
      desktop: 'The state before is kept among the automatic copies below. You can bring it back from there.',
      browser:
        'What is replaced cannot be brought back. If you are in doubt, close this and make a backup of the present state first.',
      confirm: 'Replace and restore',
    },
    restoring: 'Restoring.',
    failures: {
      unsaved: UNSAVED,
      'not-kept': 'The state before could not be kept, so nothing was changed. Check the free space and try again.',
      changed:
        'Something changed on this computer since it was compared. Nothing was restored. It was compared again: please check.',
      storage: 'It could not be stored. Nothing was changed. Check the free space and try again.',
    },
  },
  done: {
    title: '{{n}} restored',
    kept: 'The state before is kept among the automatic copies.',
    home: phrases.control.toFirstPage,
  },
  snapshots: {
    title: 'Automatic copies',
    lead: 'The app keeps copies on this computer every hour and when it closes: the newest ten, and one a day for thirty days.',
    none: 'There is no copy yet.',
    unreachable: 'The list of copies could not be read.',
    reasons: {
      start: 'At the start',
      hourly: 'Every hour',
      closing: 'When closing',
      kept: 'Kept before something was replaced',
    },
    holds: '{{responses}} responses ({{answers}} items answered), {{submissions}} submitted files',
    look: 'Look inside',
    lookAt: 'Look inside the copy of {{at}}',
  },
};
