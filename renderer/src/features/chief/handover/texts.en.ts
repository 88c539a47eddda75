import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const handover: typeof ja.handover = {
  title: 'Hand the draft over',
  lead: 'When the person in charge or the computer changes, the unfinished response goes on as a file.',
  back: 'Back to the department’s situation',
  signed: {
    title: 'The response is signed off: there is no draft to hand over',
    text: 'To use it on another computer, save your own copy under “Sign-off and submission” and open it there.',
    open: 'Open “Sign-off and submission”',
  },
  form: {
    title: 'What is handed over',
    from: 'Filled in so far by',
    unnamed: '(not entered yet under the department’s situation)',
    progress: 'Answers handed over',
    progressValue: phrases.pattern.itemsAnswered,
    post: 'Post of the person who continues',
    postHelp: 'For example: subsection chief',
    name: 'Name of the person who continues',
    same: 'If the same person continues on another computer, enter the same post and name.',
    mistake: {
      post: 'Enter the post of the person who continues.',
      name: 'Enter the name of the person who continues.',
    },
    passphrase:
      'The file is sealed with a passphrase. Tell it to the person who continues by another way than the file.',
    save: 'Save the draft file',
    saving: 'Sealing the file and checking that it opens. This takes a few seconds.',
  },
  after: {
    title: 'After saving',
    here: 'This draft becomes “handed over” and can only be read on this computer, so that there are never two drafts.',
    there:
      'The person who continues opens the draft file under “Open a file” on the first page and enters the passphrase.',
    pack: 'If the other computer does not have the inspection pack yet, it has to be opened there first.',
    returns: 'Returns from the security officer are not part of the draft file. Please pass on what they say.',
    undo: 'If plans change, the handover can be taken back on this page.',
  },
  done: {
    title: words.file.handedOver,
    to: words.file.handedOverTo,
    at: words.file.handedOverAt,
    text: 'The person who continues opens the draft file. A draft file that comes back can be opened on this computer.',
    takeBack: 'Take the handover back',
  },
  takeBack: {
    title: 'Take the handover back?',
    used: 'If somebody has begun to continue with the draft file, there will be two responses. Make sure with the other person that the file will not be used.',
    after: 'After that the draft can be continued on this computer. The answers are as they were when handed over.',
    confirm: 'Take back and continue here',
    done: 'The handover was taken back. You can continue.',
    failed: 'The handover could not be taken back. Check the free space and try again. The answers are still here.',
  },
  failures: {
    unsaved: 'Part of what was typed is not stored. See the explanation of “Cannot be saved” at the top right.',
    unreadable: 'The file that was made could not be opened again, so it was not saved. Please try again.',
    gone: 'This response was not found. Open it again from the first page.',
    locked: 'This response cannot be handed over now. Open it again from the first page.',
    unmarked:
      'The draft file was saved, but the draft here could not be marked as handed over. Do not use that file: check the free space and hand the draft over again.',
  },
};
