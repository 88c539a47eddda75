import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const changes: typeof ja.changes = {
  title: 'Changes',
  lead: 'When, by whom and how this response was changed, the newest first.',
  reading: 'Reading the changes.',
  panel: 'Changes so far',
  caption: 'List of changes',
  pages: 'Pages of the list of changes',
  none: {
    title: 'There are no changes yet',
    text: 'What you answer is noted here.',
  },
  noneOfItem: 'No change of this item is on record',
  found: 'Changes: {{n}}',
  filter: {
    label: 'Item',
    all: phrases.control.all,
    whole: 'Other than items (profile, sign-off and so on)',
  },
  columns: {
    at: 'When',
    item: 'Item',
    by: words.signOff.filledInBy,
    what: 'Change',
  },
  nobody: '(before a name was given)',
  whole: 'The whole response',
  about:
    'Only what was changed on this computer is here. Writing on at one place is one change. “Filled in by” is the post and name that stood in the profile at that time. Result files do not hold this.',
  before: 'Before',
  after: 'After',
  blank: '(nothing)',
  choice: {
    given: '{{after}} chosen',
    changed: 'From {{before}} to {{after}}',
    taken: '{{before}} taken back',
  },
  takenOver: {
    yes: 'Taken over from last year (not confirmed)',
    no: 'Confirmed what was taken over from last year',
  },
  text: {
    given: '{{field}} written',
    changed: '{{field}} rewritten',
    taken: '{{field}} removed',
  },
  fields: {
    ...words.answer.parts,
    reason: 'Reason for not applicable',
    progress: 'Progress of the improvement plan',
    respondent: words.signOff.filledInBy,
  },
  states: words.action.states,
  profile: {
    on: 'Profile “{{flag}}”: yes',
    off: 'Profile “{{flag}}”: no',
    reason: 'Profile “{{flag}}”: reason rewritten',
    taken: 'Profile “{{flag}}”: answer taken back',
  },
  signed: 'Revision {{revision}} signed off ({{approver}})',
  reopened: 'Revision {{revision}} begun',
  handedOver: 'Draft handed over ({{to}})',
  takenBack: 'Handing over taken back',
  restored: 'Revision {{revision}} brought back from the own copy (items: {{answers}})',
  adopted: 'Draft of revision {{revision}} continued from a file (items: {{answers}})',
};
