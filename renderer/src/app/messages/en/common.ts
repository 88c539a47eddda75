import type { ja } from '../ja/catalogue.ts';

export const common: typeof ja.common = {
  product: { name: 'Tenken', tagline: 'Information security self-inspection' },
  frame: { skip: 'Skip to the main part', settings: 'Settings' },
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address. Please start again from the first page. Everything you entered is kept.',
    home: 'Go to the first page',
  },
  ui: {
    close: 'Close',
    cancel: 'Cancel',
    required: 'Required',
    optional: 'Optional',
    full: 'This field takes {max} characters. If you pasted a long text, please check whether its end is there.',
    openCalendar: 'Open the calendar',
    dayNotRead: 'What you pasted cannot be read as a day. Please write it like 2026-04-01.',
    noSuchDay: 'That month has no such day. Please check the date in the field.',
    unlikelyYear: 'Please check the year.',
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
