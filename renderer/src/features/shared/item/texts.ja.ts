import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../phrases/texts.ja.ts';

const NOT_A_PICTURE = '画像でもPDFでもありません。開かずに、所属へ確かめてください。';

/** One answer and its attached files, as they are read. */
export const item = {
  officer: {
    unanswered: words.answer.unanswered,
    unansweredSymbol: words.answer.unansweredSymbol,
  },
  types: {
    'image/jpeg': '画像（JPEG）',
    'image/png': '画像（PNG）',
    'application/pdf': 'PDF',
  },
  open: phrases.control.open,
  openOf: '{{name}}を開く',
  save: '保存',
  saveOf: '{{name}}を保存',
  remove: '{{name}}を外す',
  holds: '添付されたファイルが、そのまま保存されます。',
  picture: '添付された画像「{{name}}」',
  failed: {
    title: '「{{name}}」を開けません',
    kinds: {
      gone: '元のファイルがここに残っていません。回答ファイルをもう一度受け取ってください。',
      'other-type': '中身が、名前にある種類のファイルではありません。開かずに、所属へ確かめてください。',
      damaged: '画像が壊れているため、表示できません。',
      'too-many-pixels': '画像の縦横が大きすぎるため、表示しません。',
      empty: '中身が空です。所属へ確かめてください。',
      foreign: '自己点検の回答ファイルではありません。',
      'other-kind': '自己点検のファイルですが、回答ではありません。',
      truncated: '回答ファイルが途中で切れています。もう一度受け取ってください。',
      'newer-version': 'このアプリより新しい版で作られています。アプリを新しくしてから開いてください。',
      sealed:
        '封を開ける鍵のロックが解除されていません。上の「鍵」の欄で鍵のロックを解除してから、もう一度お試しください。',
      'not-for-this-key': '今の鍵では開けません。この点検の鍵のロックを解除してから、もう一度お試しください。',
      'wrong-passphrase': phrases.failure.wrongPassphrase,
      tampered: '所属が確定したときのファイルと違います。使わずに、所属へ確かめてください。',
      mismatch: '回答の記載と添付が食い違っています。使わずに、所属へ確かめてください。',
      broken: '添付の中身が壊れています。回答ファイルをもう一度受け取ってください。',
      office: NOT_A_PICTURE,
      archive: NOT_A_PICTURE,
      program: '中身がプログラムです。開かずに、所属へ確かめてください。',
      page: NOT_A_PICTURE,
      text: NOT_A_PICTURE,
      'other-picture': NOT_A_PICTURE,
      unknown: NOT_A_PICTURE,
      'pdf-encrypted': 'パスワードや制限の付いたPDFで、中を確かめられません。所属へ確かめてください。',
      'pdf-script': 'PDFにプログラムが含まれているため、保存しません。所属へ確かめてください。',
      'pdf-launch': 'PDFに、ほかのファイルを開くなどの仕掛けが含まれているため、保存しません。所属へ確かめてください。',
      'pdf-embedded': 'PDFの中に別のファイルが含まれているため、保存しません。所属へ確かめてください。',
      'pdf-form': 'プログラムで動く入力用紙のPDFのため、保存しません。所属へ確かめてください。',
      'pdf-unreadable': 'PDFの中を確かめられないため、保存しません。所属へ確かめてください。',
      'pdf-too-large': '大きすぎるため、開きません。所属へ確かめてください。',
    },
  },
  department: {
    parts: { ...words.answer.parts, progress: '改善の進み具合' },
    and: phrases.control.between,
    due: phrases.pattern.due,
    noDue: words.action.noDue,
    post: phrases.pattern.post,
    progressStates: words.action.states,
  },
};
