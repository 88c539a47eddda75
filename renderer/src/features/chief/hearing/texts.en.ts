import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const hearing: typeof ja.hearing = {
  title: phrases.control.interview,
  lead: 'A blank sheet for asking the sections and persons in charge on paper. Answers already entered are not printed.',
  print: phrases.control.print,
  options: 'What to print',
  section: 'Section to ask',
  sectionHelp: 'Printed at the top of the sheet; may be left empty. For example: Resident registration',
  chapters: 'Chapters to print',
  chapterCount: '{{title}} ({{n}} items)',
  all: 'Choose all',
  none: 'Choose none',
  chosen: '{{items}} items in {{chapters}} chapters will be printed.',
  nothing: {
    title: 'No chapter is chosen',
    text: 'Choose the chapters to ask about under “Chapters to print”.',
  },
  sheet: {
    caution: 'HANDLE WITH CARE',
    running: '{{year}}  {{department}}  {{title}}  Interview sheet',
    title: '{{year}}  {{title}}  Interview sheet',
    department: words.department.department,
    section: 'Section',
    person: 'Answered by (post, name)',
    date: 'Date',
    dateBlank: 'Year        Month        Day',
    asker: 'Asked by',
    how: 'Choose one answer and mark its box. For △ and ×, write under “Situation” what is not done.',
    choices: words.answer.answer,
    state: words.answer.parts.comment,
    evidence: 'Evidence and where it is kept',
    priority: words.answer.focus,
  },
};
