import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const report: typeof ja.report = {
  title: words.page.report,
  lead: 'Write the report for the committee and the feedback sheets for departments. They count as the overview does.',
  reading: 'Counting the figures of the report.',
  committee: {
    title: 'Report for the committee',
    lead: 'The overview, results by chapter, threat and network tier, open priority items, improvements, candidates for review and definitions on A4 portrait. The Word document can be edited afterwards.',
    notClosed: {
      title: 'These figures are not closed yet',
      text: 'Files that are taken in later will change them. For the report, close the collection at the reception first: the report takes the newest closing.',
      chosen: 'Files that are taken in later will change them. For the report, choose a closing above.',
    },
    named: {
      title: 'Names of departments stand in your wording',
      text: 'Your wording is printed as it is even where names are hidden. Change it before you publish the report: {{names}}',
      between: phrases.control.between,
    },
    docx: 'Save as Word document',
    paper: 'Print or PDF',
    holds: 'It holds the results of the city and of every department, and so the weaknesses of the city.',
    file: 'committee-report',
    fileMasked: 'committee-report_without-names',
  },
  paper: {
    title: 'Print the report for the committee',
    lead: 'It is printed as shown here. The wording is changed on the page “Report”.',
    back: 'Back to the report',
  },
  wording: {
    title: 'Wording of the report',
    lead: 'Proposed from the figures. What you write instead is used; figures in tables stay.',
    own: 'Your wording',
    outdated: 'The proposal has changed since you wrote this. Check the figures',
    proposal: 'Proposal: {{text}}',
    reset: 'Use the proposal',
    resetOf: 'Use the proposal for “{{label}}”',
    texts: {
      overview: words.reportPart.overview,
      chapters: words.reportPart.chapters,
      threats: words.reportPart.threats,
      tiers: words.reportPart.tiers,
      focus: 'Open priority items',
      findings: words.reportPart.findings,
      sampling: words.reportPart.sampling,
      years: words.reportPart.years,
      review: words.reportPart.review,
      ahead: words.reportPart.ahead,
      feedback: 'Words to all departments on the feedback sheet',
    },
  },
  feedback: {
    title: 'Feedback sheets',
    lead: 'Writes an A4 Word document for every department: its results beside the figures of the city, its △ and × with their plans, and the remarks of a return being written. Nothing of other departments is in it.',
    write: 'Save the sheets of {{n}} departments',
    cancel: 'Stop',
    progress: 'Writing the feedback sheets',
    progressOf: '{{n}} of {{total}} departments',
    cancelled: 'Stopped. No file was saved.',
    holds: 'They hold the results of each department and what it has not done. Give each sheet to its department only.',
    file: 'feedback',
  },
};
