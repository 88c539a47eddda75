import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './picture-texts.ja.ts';
import { radar } from './department/texts.en.ts';

export const picture: typeof ja.picture = {
  measure: 'Figure shown',
  measures: {
    implementation: words.figure.implementation,
    confirmed: words.figure.confirmedRate,
    notApplicable: words.figure.notApplicable,
    findings: words.figure.findings,
    fulfilment: words.figure.fulfilment,
  },
  orders: {
    roster: phrases.control.rosterOrder,
    lowest: 'Lowest first',
    highest: 'Highest first',
  },
  definition: 'How it is counted: {{term}}',
  definitions: {
    implementation: {
      term: 'implementation rate',
      meaning:
        '○ ÷ (○ + △ + ×). － and unanswered are not in the denominator. Counts are added up, then divided, and rounded once when shown.',
    },
    confirmed: {
      term: 'confirmed ○ rate',
      meaning:
        '○ whose check method is not “unverified” ÷ (○ + △ + ×). The difference to the implementation rate are ○ nobody has checked yet.',
    },
    notApplicable: {
      term: 'not applicable rate',
      meaning: '－ ÷ items that apply, unanswered ones included.',
    },
    findings: {
      term: 'number of △ and ×',
      meaning: 'How many △ and ×. The second line gives them out of ○, △ and ×.',
    },
    fulfilment: {
      term: 'fulfilment (reference)',
      meaning:
        '(○ + half of △) ÷ (○ + △ + ×). Counting △ as half has no official basis. For reference only; report the implementation rate.',
    },
    submitted: {
      term: 'submission rate',
      meaning: 'Departments received ÷ departments taking part. Those in conflict count as handed in.',
    },
    na: {
      term: '－',
      meaning: 'Answers declared not applicable, with a reason. Not in the denominator of the implementation rate.',
    },
    unanswered: {
      term: 'unanswered',
      meaning:
        'Items that apply to the department but have no answer. Not in the denominator of the implementation rate.',
    },
    spread: {
      term: 'median and range',
      meaning:
        'The middle one of the rates of the departments in order, and the lowest to the highest. The pooled rate leans towards departments with many items, so look at both. Departments with denominator 0 are left out.',
    },
    masking: {
      term: 'table without names',
      meaning:
        'Departments become “所属A”, “所属B” … in another order. Codes, divisions, bodies, everything written, names of people and dates are gone. The figures stay the same. Switching it on again changes letters and order.',
    },
    radar: {
      term: 'rates of the chart',
      meaning:
        'Implementation rates by chapter; the centre is 0 %, the rim 100 %. Chapters with denominator 0 have no point.',
    },
  },
  matrix: {
    title: 'Table',
    plain: 'Plain table',
    shown: 'Showing {{n}} departments × {{columns}} columns.',
    reference: 'Reference',
  },
  heat: {
    caption: '{{measure}} by department and {{axis}}',
    spread: 'Median and range',
    cell: '{{department}}, {{group}}, {{text}}, {{note}}',
    none: 'does not apply',
    unconfirmed: 'unverified',
  },
  legend: {
    title: 'What the signs mean',
    done: {
      watch: 'under {{watch}} %',
      weak: 'under {{weak}} %',
    },
    notApplicable: {
      watch: '{{watch}} % and more',
      weak: '{{weak}} % and more',
    },
    findings: {
      watch: '△ and × over {{watch}} %',
      weak: '△ and × over {{weak}} %',
    },
    small: '{{sign}} few (denominator under {{answers}}, or under {{departments}} departments)',
    nothing: '－ denominator 0',
    blank: 'empty: the item does not apply',
  },
  counts: {
    unanswered: words.answer.unanswered,
    confirmed: words.figure.confirmed,
    applicable: words.figure.applicable,
  },
  cell: {
    title: '{{department}} × {{group}}',
    department: 'Go to this department',
    answers: words.answer.answers,
    none: 'No item applies',
  },
  group: {
    title: 'Details of {{group}}',
    departments: 'Departments counted: {{n}} ',
    spread: 'Departments counted: {{n}}; median {{median}}, range {{range}} ',
    small: 'Few: do not read too much into the rate',
    each: 'Figures by department',
    department: words.department.department,
    fraction: 'Fraction',
    open: 'See answers',
    openOf: 'See the answers of {{department}}',
    pages: 'Pages of departments',
  },
  masking: {
    title: 'Department names are hidden',
    telling: 'Department names are hidden, but may still be guessed',
    text: 'Departments are called “所属A” … in the table on screen and in exported files. Nothing that was written is in them.',
    few: 'Fewer than {{least}} departments are counted, so they can be guessed. Publish the overall figures only.',
    items:
      '{{n}} items apply to fewer than {{least}} departments ({{items}}). Their answers may tell who a department is; take these columns out before publishing.',
    between: phrases.control.between,
    andOthers: '{{items}} and others',
    exports: 'Exports use the same letters as the screen.',
    fileLabel: '{{label}}_without_names',
  },
  attention: {
    title: 'Departments to read with care',
    lead: 'Their rates may look better than things are. That need not be a mistake.',
    outliers: 'Many more － than the others: {{n}} departments',
    outlierRule:
      'Not applicable rate over {{fence}} and at least {{least}} －. The limit is the upper quartile of the departments plus {{times}} times the distance between the quartiles.',
    tooFew: 'Not compared: there are fewer than {{least}} departments.',
    off: 'Answered “no”, so that items fell out: {{n}}',
    offRule:
      'Changed to “no” with a reason, or “no” where {{share}} % and more of the others of the same kind (at least {{least}}) say “yes”.',
    none: phrases.control.nothing,
    offTable: 'What was answered “no” so that items fell out',
    flag: words.department.profile,
    reason: phrases.control.reason,
    noReason: '(none given)',
    items: 'Items that fell out',
    itemsOff: '{{n}} items {{ids}}',
    alike: '“Yes” of the same kind',
    pages: 'Pages of the list',
  },
  radar,
};
