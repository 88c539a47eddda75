import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const department: typeof ja.department = {
  back: 'Back to the summary',
  sentBack: {
    title: 'The answers of this department were sent back',
    text: 'They are not counted until the next revision is taken in.',
  },
  head: 'Submission',
  parent: words.department.parent,
  bodies: words.department.bodies,
  revision: words.file.revision,
  revisionText: phrases.pattern.revision,
  reopened: words.signOff.reopened,
  respondent: words.signOff.respondent,
  approver: 'Approved by',
  capacity: words.signOff.capacity,
  medium: words.signOff.medium,
  approvedHow: phrases.pattern.approvedHow,
  approval: words.signOff.approvedOn,
  documentNumber: words.signOff.documentNumber,
  declaredAt: words.signOff.declaredAt,
  importedAt: words.file.receivedAt,
  code: words.file.code,
  fileName: words.file.fileName,
  none: '－',
  chapters: 'Implementation rate by chapter',
  chaptersTable: 'Table of rates and counts by chapter',
  total: words.figure.total,
  profile: words.department.profile,
  answers: words.answer.answers,
  show: 'Answers shown',
  shows: {
    all: phrases.control.all,
    findings: words.answer.findings,
    unanswered: words.answer.unanswered,
    na: '－',
  },
  noneShown: 'No answer matches',
};

export const radar: typeof ja.radar = {
  title: 'Chart beside the city',
  open: 'Show the chart',
  city: 'Whole city',
  lastYear: '{{year}} (comparable items only)',
  sameItems: 'The same items in {{year}}',
  reading: 'Reading the answers of the earlier year.',
  chart: 'Chart of the implementation rates of {{department}} by chapter. The figures are in the table below.',
  table: 'Implementation rates by chapter, compared',
  chapter: words.answer.chapter,
  tooFew: 'Fewer than three chapters: no chart is drawn.',
};
