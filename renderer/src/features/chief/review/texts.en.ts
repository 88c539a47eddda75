import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const review: typeof ja.review = {
  title: words.step.review,
  lead: 'Check what is missing and what stands behind △ and ×. The section chief reads it all before going on to the sign-off.',
  leadSigned: 'The answers as they were signed off.',
  summary: phrases.control.printSummary,
  hearing: phrases.control.interview,
  ready: {
    title: 'Nothing is missing',
    text: 'Please read the lists below; if they are right, go on to the sign-off.',
    next: 'Go on to the sign-off',
  },
  missing: {
    title: '{{n}} things are missing before the sign-off',
    lead: 'Press an item to go to its place.',
    respondent: 'Post or name of the person who fills in is missing',
    flags: 'Questions about the department that are not answered',
    unanswered: 'Items that are not answered',
    held: 'Items on hold (not known)',
    unconfirmed: 'Items taken over from last year and not confirmed',
    inputs: 'Items with something missing',
    count: phrases.pattern.files,
    inputsOf: 'Missing: {{inputs}}',
    separator: phrases.control.between,
    input: {
      method: 'check method',
      comment: 'situation',
      evidence: 'evidence',
      action: 'improvement plan (what, which post, by when)',
      reason: 'reason why it does not apply',
      rows: 'list',
    },
  },
  table: {
    title: words.figure.chapterCounts,
    chapter: words.answer.chapter,
    held: words.answer.held,
    unanswered: words.answer.unanswered,
    total: words.figure.total,
    sum: words.figure.sum,
  },
  notes: {
    title: 'Points to look at',
    lead: 'These need not be mistakes. You can go on to the sign-off as they are.',
    items: 'See the items ({{n}})',
    unverified:
      '{{fraction}} answers ({{rate}}) have the check method “{{method}}”. Please see whether some can be checked against things or records.',
    notApplicable:
      '{{fraction}} answers ({{rate}}) are “{{symbol}} {{label}}”. Please see whether the reasons still hold.',
    unreported: '{{n}} items have an earlier improvement plan or instruction on whose progress nothing was said.',
    notAsked:
      '{{n}} earlier improvement plans or instructions are about items that are not asked with the present answers about the department. Please see whether those answers are right.',
    contradicted:
      '{{n}} items are reported as done while the answer is still △ or ×. Please see which of the two is right.',
    none: 'There is no answer with the check method “{{method}}” and none of “{{symbol}} {{label}}”.',
  },
  contradictions: {
    'outsider-named':
      'The department says that it outsources no work, but {{n}} answers speak of contractors. Please see whether what was said of the department is right.',
    'many-not-applicable':
      'More than 30 % of the answers are “{{na}}” ({{n}} items). Please see whether the reasons and what was said of the department still hold.',
    'many-unverified':
      'More than 30 % of the {{yes}} have the check method “{{method}}” ({{n}} items). Please see whether some can be checked against things or records.',
    'all-yes':
      'Every answer is {{yes}} and nothing was written about any of them. Please read at least the items of priority “{{focus}}” again.',
    'due-past': '{{n}} improvement plans end in the past. Please look at the date or the answer again.',
    'due-far':
      '{{n}} improvement plans end more than two years from now. Please see whether they can end earlier or have a step in between.',
    'same-comment':
      'The same situation (“{{comment}}”) is written under {{n}} items. Please see whether it fits each of them.',
    'no-evidence':
      '{{n}} items name “none” as their evidence. Where there is no document, please look at the answer or the check method again.',
  },
  attached: {
    title: 'Attached evidence',
    count: '{{n}} files, {{size}}',
    lead: 'These files are handed in with the answers. Please check that they show nobody’s personal data and no password.',
    separator: phrases.control.between,
  },
  findings: {
    title: 'Items with △ or ×, and improvement plans',
    none: 'There are no items with △ or ×.',
    count: phrases.pattern.items,
    comment: words.answer.parts.comment,
    action: words.answer.parts.action,
    post: words.action.post,
    due: words.action.due,
    notGiven: words.answer.notGiven,
    open: 'See the answer to {{item}}',
  },
  lastYear: {
    title: 'Compared with last year',
    count: '{{n}} items asked alike and answered in both years',
    lead: 'Only items whose question did not change are compared.',
    caption: 'Numbers of answers last year and this year',
    status: words.answer.answer,
    before: 'Last year',
    now: 'This year',
    rate: words.figure.implementation,
    worse: '{{n}} items stand lower than last year. Please see that the reason is given.',
    notWorse: 'No item stands lower than last year.',
    change: 'from {{before}} to {{now}}',
    switchedOff:
      '{{n}} statements about the department were true last year and are not any more. Please see whether that work has really ended.',
    none: 'No item asked alike is answered in both years yet.',
  },
  remarks: {
    title: words.file.remarks,
    count: phrases.pattern.files,
    lead: 'What was remarked on the revision handed in before, and the answers as they are now. Please check that each remark is dealt with.',
    notAsked: 'Not asked now',
    kind: {
      'sent-back': words.file.returns['sent-back'],
      improvement: 'Instruction to improve',
    },
    due: phrases.pattern.dueOf,
  },
  changed: {
    title: 'Answers to items that were reworded: {{n}}',
    text: 'A newer pack changed the wording of these items. The answers still belong to the earlier wording: read them again and choose anew, even if the answer is the same.',
  },
};
