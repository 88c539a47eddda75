import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../../shared/phrases/texts.ja.ts';
/** What stands around every page of the security officer. */
export const frame = {
  basis: {
    label: words.figure.basis,
    now: '現在（締めていない数字）',
    closing: '第{{n}}回締め　{{day}}現在',
    notClosed: '現在の受付状況から数えています。まだ締めていないので、受付や差戻しのたびに変わります。',
    nowUnchanged: '現在の受付状況から数えています。第{{n}}回締めの後に届いた回答はありません。',
    nowChanged: '現在の受付状況から数えています。第{{n}}回締めの後に変わった{{departments}}所属（追補）を含みます。',
    closed: '{{at}}に締めた数字です（締めの照合コード {{code}}）。',
    closedSupplements:
      '{{at}}に締めた数字です（締めの照合コード {{code}}）。その後に変わった{{departments}}所属（追補）は入っていません。',
    few: '集計に入っているのは{{n}}所属だけです。少ない数の率から、全体の傾向は読み取れません。',
  },
  fault: {
    title: '第{{n}}回締めの控えが、締めたときと一致しません',
    'altered-closing': '締めの記録の内容が、記録された照合値と合いません。',
    'altered-ground': '締めたときの名簿と点検票の控えが、なくなっているか変わっています。',
    'altered-file': '{{department}}の回答の控えが、なくなっているか変わっています。',
    advice:
      'この締めの数字は出しません。書き出した受付簿と締めの照合コードを確かめ、ほかの締めか現在の数字をお使いください。',
  },
  editions: {
    title: '点検票の版が違う回答が{{n}}所属あります',
    text: '今の点検票と文が同じ項目だけを数えています。文が違う項目と今はない項目の回答（のべ{{answers}}件）は使わず、今の点検票にある項目なら「未回答」として数えます。',
    list: '所属と、使わなかった項目',
    entry: '{{department}}（点検票の第{{version}}版）　{{items}}',
    none: 'すべての項目の文が同じです',
    separator: phrases.control.between,
  },
  masking: {
    switch: '所属名を伏せる',
  },
  nothing: {
    title: 'まだ集計できる回答がありません',
    text: '「受付」で回答ファイルを読み込んで受け付けると、ここに数字が出ます。',
    conflict: '競合が決まっていない回答が{{n}}所属あります。「受付」で使うファイルを決めると、集計に入ります。',
    'sent-back': '差戻し中の回答が{{n}}所属あります。次の版を受け付けると、集計に入ります。',
    go: '受付へ',
  },
  officer: {
    place: '準備・受付・集計',
    pages: '情報担当課の画面',
    part: {
      gather: '準備と受付',
      read: '集計と点検の結果',
      report: '報告と記録',
    },
    page: {
      ...words.page,
      setup: '準備',
      policyReview: '方針の見直し',
      records: '記録',
    },
    reading: '受け取った回答を読み込んでいます。',
  },
  department: {
    unknown: {
      title: '所属が見つかりません',
      text: '所属名簿にない所属です。一覧から選び直してください。',
    },
    missing: {
      title: 'まだ回答を受け取っていません',
      text: '「受付」で回答ファイルを受け付けると、集計に入り、通知も書けるようになります。',
    },
    conflict: {
      title: '競合が決まっていません',
      text: '使うファイルを「受付」で決めると、集計に入り、通知も書けるようになります。',
    },
    excluded: '点検の対象外です',
  },
  key: {
    state: '情報担当課の鍵',
    unlocked: 'ロックを解除した鍵：{{name}}',
    putAway: '鍵をロックする',
    lockedFor: {
      idle: '{{minutes}}分間操作がなかったため、鍵をロックしました。続けるには、もう一度鍵のロックを解除してください。',
      left: '画面のロックかスリープがあったため、鍵をロックしました。続けるには、もう一度鍵のロックを解除してください。',
    },
    bySheet: '回復キーで解除しています（署名はできません）',
  },
  inspection: {
    label: '作業する点検',
    sample: '見本。提出期限 {{day}}',
    due: '提出期限 {{day}}',
  },
};
