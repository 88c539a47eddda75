import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const summary: typeof ja.summary = {
  title: 'Print the summary',
  lead: 'A summary on one page of A4 portrait, for explaining the result to a director.',
  purpose: 'Summary',
  sheetTitle: '{{year}} {{title}}: summary',
  rates: 'How much is done',
  implementation: 'Implementation rate (○ of ○△×)',
  confirmed: words.figure.confirmed,
  notApplicable: 'Not applicable',
  response: words.figure.response,
  rate: '{{rate}} ({{fraction}})',
  chapters: words.figure.chapterCounts,
  chapter: words.answer.chapter,
  unanswered: words.answer.open,
  sum: words.figure.sum,
  focus: 'Items of priority “{{label}}” ({{n}}) that are not ○',
  focusNone: phrases.control.nothing,
  moreItems: '{{n}} more',
  findings: 'Items with △ or × and improvement plans ({{n}})',
  findingsNone: 'There are no items with △ or ×.',
  order: '{{label}} first, then ×, then △',
  item: 'Item',
  plan: words.answer.parts.action,
  post: 'By',
  due: 'Due',
  notGiven: words.answer.notGiven,
  more: '{{n}} more are in the form.',
};
