import { phrases } from '../phrases/texts.ja.ts';
/** What goes on paper or into a PDF. */
export const paper = {
  print: phrases.control.print,
  pdf: 'PDFに保存する',
  pdfInDialog: 'PDFにするときは、印刷の画面で送信先（プリンター）に「PDFに保存」を選んでください。',
  holds: '保存するPDFは、開けば誰でも読めます。所属の回答と、できていないところがまとまっています。',
};
