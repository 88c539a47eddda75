import { words } from '#domain/words/words.en.ts';
import type * as ja from './texts.ja.ts';
import { passphrase } from '../../../shared/passphrase/texts.en.ts';

const DOES_NOT_FIT =
  'Something does not fit the present roster or checklist. Correct the table and read it again, or remove it.';
const TAKES_PART = 'Takes part';

export const inspection: typeof ja.inspection = {
  heading: '2. New inspection and its pack',
  headingAgain: 'Making the pack again (revision {{revision}})',
  lead: 'Enter the dates and the roster of the departments that answer. Making the pack registers the inspection on this computer.',
  leadAgain:
    'When roster or dates change, correct them, make the next revision and hand it out again. Answers already given stay.',
  anew: 'Prepare another inspection',
  backTo: 'Back to the packs of "{{title}}"',
  city: words.inspection.city,
  cityExample: 'Example City',
  fiscalYear: words.inspection.fiscalYear,
  questionnaire: 'Checklist',
  questionnaireOf: '{{title}} ({{version}})',
  title: words.inspection.title,
  titleOf: 'Information security self-inspection {{year}}',
  baseDate: words.inspection.baseDate,
  opensOn: words.inspection.opensOn,
  dueOn: words.inspection.dueOn,
  help: {
    city: 'The pack reaches the departments in this name. It is also written on checklists and reports.',
    baseDate: 'The answers are about this day.',
    opensOn: 'From this day on answers are given.',
    dueOn: 'Result files have to be handed in by this day.',
    questionnaire: 'Once packs were handed out, the checklist stays.',
  },
  mistakes: {
    title: 'Enter the name of the inspection.',
    baseDate: 'Enter the base date.',
    opensOn: 'Enter the day it opens.',
    dueOn: 'Enter the day it is due.',
    dueBeforeOpening: 'It is due before it opens.',
    roster: 'Paste the roster or read it from a file.',
    noTargets: 'No department takes part. Check the column with the reasons for exclusion.',
    city: 'Enter the name of the city.',
    approvalBoxes: 'Enter a post or remove this box.',
    retentionYears: 'Enter a number of years from 1 to 100.',
    facts: DOES_NOT_FIT,
    presets: DOES_NOT_FIT,
    passphrase: passphrase.passphrase.mistakes.short,
    again: passphrase.passphrase.mistakes.different,
  },
};

export const preparation: typeof ja.preparation = {
  reading: 'Reading what was entered before.',
  kept: 'Not finished yet. You can leave this page and go on later (last change {{at}}). Passphrases are not kept.',
  startOver: 'Delete the entries and start over',
  discard: {
    title: 'Delete the entries and start over?',
    text: 'Dates, roster, tables and everything else entered in this preparation are deleted. This cannot be undone. Packs that were made stay.',
    confirm: 'Delete the entries',
  },
  begun: 'A new inspection is being prepared: {{title}}',
  goOn: 'Go on with it',
  outdated: {
    title: 'These entries started from revision {{revision}}',
    text: 'Revision {{present}} was registered after they were begun. Roster or dates may differ from it. To start from revision {{present}}, delete the entries.',
  },
  elsewhere: {
    title: 'This inspection is being prepared in another window',
    text: 'Nothing can be entered here, so that the entries do not contradict each other. Go on in the other window, or close it and open this page again.',
  },
};

export const details: typeof ja.details = {
  title: 'Retention, names of roles, approval boxes',
  retention: 'Retention (years)',
  retentionHelp: 'For how many years after the end of the fiscal year the result files are kept.',
  roles: 'Names of roles',
  rolesHelp: 'Only where the city calls them otherwise. Empty fields keep the name of the checklist.',
  approval: {
    title: 'Approval boxes',
    help: 'Printed on the approval sheet in this order, from left to right. Up to 10.',
    usual: '部長・課長・係長・担当',
    box: 'Post {{n}}',
    left: 'Move "{{post}}" to the left',
    right: 'Move "{{post}}" to the right',
    remove: 'Remove "{{post}}"',
    moved: '"{{post}}" is number {{n}} now.',
    add: 'Add a post',
  },
};

export const roster: typeof ja.roster = {
  title: words.department.roster,
  none: 'There is no roster yet.',
  count: '{{targets}} departments take part, {{excluded}} do not ({{all}} in the roster)',
  several: '{{n}} act for several bodies: one response stands for all of them and counts once.',
  show: 'Show the roster that was read',
  pages: 'Pages of the roster that was read',
  takesPart: TAKES_PART,
  excluded: 'Does not ({{reason}})',
  officer: 'Information office',
  concurrent: 'Several bodies',
  columns: {
    code: 'Code',
    name: 'Department',
    kind: 'Kind',
    parent: words.department.parent,
    bodies: 'Acts for',
    part: TAKES_PART,
    succeeds: 'Succeeds',
  },
};

export const handing: typeof ja.handing = {
  title: 'Handing out',
  label: 'Number of packs',
  all: 'One pack for all departments',
  allNote: 'The same file goes to every department.',
  departments: 'One pack for each department ({{n}})',
  departmentsNote:
    'Known facts, presets and open actions of last year go into the pack of their department only, never into another.',
  rosterFirst: 'Read the roster first.',
};

export const facts: typeof ja.facts = {
  title: 'Known facts',
  help: 'What the information office knows already, such as training rates or numbers of terminals. Shown beside the items. One department a row.',
  none: 'No facts are added.',
  count: '{{n}} facts for {{departments}} departments are added.',
};

export const presets: typeof ja.presets = {
  title: 'Presets of the department profile',
  help: 'Decides questions of the profile beforehand. Where the last column has a ○, the chief cannot change it. Empty rows are passed over.',
  none: 'No presets are added.',
  count: '{{n}} presets for {{departments}} departments are added ({{locked}} of them fixed).',
};

export const earlier: typeof ja.earlier = {
  title: 'Open actions of last year',
  label: 'Inspection they are taken from',
  help: 'The actions of every △ and × in the files that counted go into the pack of their department, by its code.',
  none: 'None',
  asBefore: 'The same as in the packs before',
  reading: 'Reading the responses.',
  count: '{{n}} actions for {{departments}} departments are added.',
};

export const seal: typeof ja.seal = {
  switch: 'Seal with a passphrase',
  must: 'Packs of this checklist are always sealed',
  mustText: 'Some of its items quote standards that are not public.',
  lead: 'The passphrase is needed to open the pack. Tell it to the departments by another way than the pack. It is stored nowhere.',
  fields: {
    passphrase: 'Passphrase of the pack',
    again: 'Passphrase of the pack (again)',
  },
  help: passphrase.passphrase.help,
  strength: passphrase.passphrase.strength,
};
