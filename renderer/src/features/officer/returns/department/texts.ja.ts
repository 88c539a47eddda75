import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../../shared/phrases/texts.ja.ts';
export const department = {
  title: '通知：{{department}}',
  back: '通知の一覧へ戻る',
  importedAt: '受領日時　{{at}}',
  code: '照合コード　{{code}}',
  answers: 'この所属の回答を見る',
};

export const draft = {
  title: '通知の内容',
  kind: phrases.control.kind,
  kindNotes: {
    'sent-back': '回答を直して、次の版を提出してもらいます。',
    improvement: '回答はそのまま受け取り、期限までに改善してもらいます。',
  },
  message: '全体への文',
  messageHelp: '項目によらず伝えたいことを書きます。書かなくてもかまいません。',
  faults: {
    empty: '全体への文か、項目への指摘を一つ以上書くと、書き出せます。',
    'day-without-text': '期限だけで指摘の文がない項目があります。文を書くか、期限を消してください。',
    'day-unread': '日付として読み取れない期限があります。書き直すか、消してください。',
  },
  ready: '指摘{{n}}件。書き出しは「通知」の一覧で行います。',
  discard: '下書きを消す',
  discardTitle: 'この下書きを消しますか',
  discardText: '書いた文と指摘がすべて消えます。元に戻せません。',
  discarded: '下書きを消しました。',
  failed: 'このパソコンに保存できませんでした。空き容量を確かめて、もう一度お試しください。',
};

export const earlier = {
  title: '前の版（第{{n}}版）への下書きが残っています',
  text: '書いている間に、この所属から新しい版が届きました。まだ必要なら、この版への下書きに移してください。',
  move: 'この版への下書きに移す',
  discard: '前の版への下書きを消す',
  moved: '前の版への下書きを移しました。',
};

export const items = {
  title: '項目への指摘',
  attention: '△・×・－・未回答と、確認していない○',
  attentionNone: '△・×・－・未回答と、確認していない○はありません。',
  others: words.figure.confirmed,
  hidden: 'この所属に適用されない項目',
  count: '{{n}}項目',
  remarks: phrases.pattern.remarks,
  notApplicable: '適用なし',
  unconfirmed: '未確認の○',
  write: '指摘を書く',
  writeOn: '{{item}}への指摘を書く',
  remark: '{{item}}への指摘',
  due: '{{item}}の期限（任意）',
};

export const remarkTable = {
  title: '指摘の表を読み込む',
  name: '指摘の表',
  help: '見出しは「項目番号」「指摘」「期限」です。期限は「2027-03-31」の形で書くか、空欄にします。同じ項目にすでに書いた指摘は置き換わります。',
  done: '{{n}}件の指摘を読み込みました。',
};
