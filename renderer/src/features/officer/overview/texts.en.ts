import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';
import { department } from './department/texts.en.ts';

const NOT_IN_DENOMINATOR = 'Not in the denominator';

export const overview: typeof ja.overview = {
  title: words.page.overview,
  lead: 'Implementation rates by department and group of items, counted from the results received.',
  officer: {
    unanswered: words.answer.unanswered,
    unansweredSymbol: words.answer.unansweredSymbol,
    all: phrases.control.all,
    parent: words.department.parent,
    chapter: words.answer.chapter,
    state: phrases.control.state,
    order: phrases.control.order,
    department: words.department.department,
  },
  figures: {
    submitted: words.figure.submission,
    submittedNote: phrases.pattern.ofDepartments,
    implemented: words.figure.implementation,
    spread: 'Departments: median {{median}}, {{lowest}} to {{highest}}',
    confirmed: words.figure.confirmed,
    na: words.figure.notApplicableMark,
    naNote: NOT_IN_DENOMINATOR,
    unanswered: words.answer.unanswered,
    unansweredNote: NOT_IN_DENOMINATOR,
  },
  basis: {
    counted: 'Counted from the latest revision of each department ({{n}} departments).',
    conflicts: 'Departments in an undecided conflict are left out: {{n}}.',
    sentBack: 'Departments whose answers were sent back are left out until their next revision is taken in: {{n}}.',
  },
  definitions: {
    title: 'How things are counted',
    entries: [
      {
        term: words.figure.submission,
        meaning: 'Departments received ÷ departments taking part. Those in conflict count as handed in.',
      },
      { term: words.figure.implementation, meaning: '○ ÷ (○ + △ + ×). － and unanswered are not in the denominator.' },
      { term: words.figure.confirmed, meaning: '○ whose check method is not “unverified” ÷ (○ + △ + ×).' },
      { term: words.figure.notApplicableMark, meaning: 'Items declared not applicable, with a reason.' },
      { term: words.answer.unanswered, meaning: 'Items that apply to the department but have no answer.' },
      {
        term: words.figure.overall,
        meaning: 'The counts of the departments are added up, then divided. It is not a mean of rates.',
      },
      { term: 'Median', meaning: 'The middle one of the rates of the departments, in order.' },
      { term: 'Denominator 0', meaning: 'Shown as “－”, never as 0 % or 100 %.' },
      { term: 'Rounding', meaning: 'Once, when shown, to one decimal.' },
      {
        term: words.figure.overlapping,
        meaning: 'One item is counted in several columns. They do not add up to the total, so no total is shown.',
      },
    ],
  },
  exports: {
    title: phrases.control.export,
    warning:
      'Handle with care: these files list the weaknesses of the city. Mind where you keep them and who gets them.',
    holds: 'It lists the answers of every department and what has not been implemented: the weaknesses of the city.',
    workbook: 'Summary (Excel)',
    long: 'All answers (CSV)',
    codes: 'Code table (CSV)',
    about: {
      workbook:
        'For Excel and other spreadsheets. It has sheets for the rates, the items, the findings, the submissions, every answer (one row per department and item) and the definitions.',
      long: 'Every answer, for other programs. A spreadsheet that opens it directly turns the item number 5-02 into 2 May and the department code 011 into 11.',
      codes: 'What the code columns at the right of the list of answers (CSV) mean.',
    },
    saved: '“{{name}}” was saved.',
    failed: 'The file could not be written. Please check the folder and the free space, then try again.',
    files: {
      workbook: 'summary',
      long: 'answers',
      codes: 'codes',
    },
  },
  matrix: {
    axis: 'Columns',
    axes: words.axis.names,
    noTier: words.axis.none.tier,
    noKind: words.axis.none.kind,
    total: words.figure.total,
    sum: 'Overall ({{n}} departments)',
    overlapping: words.figure.overlapping,
    overlappingText: 'One item is counted in several columns. The columns do not add up to the total.',
    states: {
      counted: 'In the figures',
      all: phrases.control.all,
      missing: words.standing.missing,
      'sent-back': words.standing['sent-back'],
      conflict: words.standing.conflict,
    },
    none: phrases.control.noneFound,
    pages: 'Pages of the table',
  },
  ranking: {
    title: words.page.items,
    lead: 'The lowest implementation rate first. “Details” shows which department answered what.',
    listTitle: '{{title}} ({{n}})',
    lists: {
      compared: {
        title: 'Implementation rate by item',
        text: 'Items that {{least}} departments or more answered with ○, △ or ×.',
      },
      few: {
        title: 'Items that few departments answered',
        text: 'Items that fewer than {{least}} departments answered with ○, △ or ×. One department moves the rate a lot, so please do not compare it with those of other items.',
      },
      unmeasured: {
        title: 'Items without a rate',
        text: 'No department answered with ○, △ or ×: only － or unanswered, or the item applies to nobody.',
      },
    },
    fewMark: 'Few: answered by {{n}}',
    item: words.answer.item,
    rate: words.figure.implementation,
    confirmed: words.figure.confirmed,
    breakdown: 'Details',
    breakdownOf: 'Details of {{item}}',
    priority: words.answer.priority,
    focus: words.answer.focus,
    focusOnly: 'Focus items only',
    shown: 'Showing {{n}} items.',
    none: 'No item matches',
    departments: phrases.pattern.departmentCount,
    nobody: phrases.control.none,
  },
  department,
};
