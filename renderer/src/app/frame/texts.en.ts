import { phrases } from '#features/shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const common: typeof ja.common = {
  product: {
    name: 'Tenken',
    tagline: 'Information security self-inspection',
  },
  frame: {
    skip: 'Skip to the main part',
    settings: phrases.control.settings,
  },
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address. Please start again from the first page. Everything you entered is kept.',
    home: 'Go to the first page',
  },
  ui: {
    close: phrases.control.close,
    cancel: 'Cancel',
    required: 'Required',
    optional: 'Optional',
    full: 'This field takes {max} characters. If you pasted a long text, please check whether its end is there.',
    openCalendar: 'Open the calendar: {label}',
    calendarComing: 'The calendar is coming',
    calendarFailed: 'The calendar could not be opened. You can type the day into the field.',
    dayExample: 'For example 2027-03-31 or 3/31',
    dayNotRead: 'This cannot be read as a day. Please write it like 2027-03-31 or 3/31 (month first).',
    noSuchDay: 'There is no such day. Please check month and day.',
    unlikelyYear: 'Please check the year. Days from 1989 to 2099 can be entered.',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    noMatch: 'Nothing matches.',
    showOptions: 'Show the list',
    increase: 'One more',
    decrease: 'One less',
    sortAscending: 'Sort in ascending order',
    sortDescending: 'Sort in descending order',
  },
};
