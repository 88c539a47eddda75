import { phrases } from '../phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const paper: typeof ja.paper = {
  print: phrases.control.print,
  pdf: 'Save as PDF',
  pdfInDialog: 'For a PDF, choose “Save as PDF” as the printer in the print dialog.',
  holds: 'Anybody who opens the PDF can read it. It holds the answers of the department and what is not done yet.',
};
