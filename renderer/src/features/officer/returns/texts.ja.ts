import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
import { department, draft, earlier, items, remarkTable } from './department/texts.ja.ts';

const REMARK_MISSING = '指摘の文がない項目があります';

/** 通知: 差戻し and 改善指示, from what is typed to the files that go back to the departments. */
export const returns = {
  title: words.page.returns,
  lead: '回答を読んで、直してほしいことや期限までに行ってほしいことを所属へ返します。',
  reading: '通知を読み込んでいます。',
  kinds: words.file.returns,
  revision: phrases.pattern.revision,
  list: {
    title: '受け取った所属',
    caption: '受け取った所属と通知の一覧',
    department: words.department.department,
    parent: words.department.parent,
    state: phrases.control.state,
    reply: words.file.return,
    all: phrases.control.all,
    replies: {
      none: 'まだ書いていない',
      drafted: '下書きがある',
      sent: '書き出したことがある',
    },
    shown: phrases.pattern.departmentsShown,
    none: phrases.control.noneFound,
    choice: phrases.control.choice,
    chooseRow: '{{department}}への通知を選ぶ',
    revision: words.file.revision,
    draft: words.file.draft,
    remarks: phrases.pattern.remarks,
    messageOnly: '全体への文だけ',
    faults: {
      empty: REMARK_MISSING,
      'day-without-text': REMARK_MISSING,
      'day-unread': '読み取れない期限があります',
    },
    earlier: '前の版への下書きがあります',
    sent: '書き出した通知',
    sentLatest: '{{kind}}　{{at}}',
    sentMore: 'ほか{{n}}件',
  },
  nothing: {
    title: 'まだ通知を書ける所属がありません',
    text: '「受付」で回答ファイルを受け付けると、ここから通知を書けます。',
    go: '受付へ',
  },
  export: {
    title: '通知の書き出し',
    lead: '下の一覧で選んだ下書きを、署名して、回答を作ったパソコンだけが開けるファイルにします。差戻しにした所属は、次の版を受け付けるまで集計から外れます。',
    locked: '通知を書き出すには、鍵のロックを解除してください。',
    chooseShown: '書き出せる下書きをすべて選ぶ（{{n}}件）',
    none: '書き出せる下書きはありません。所属を選んで、通知を書いてください。',
    write: '通知を書き出す（{{n}}件）',
    recorded: '{{n}}件の通知を書き出したことを、受付簿に記録しました。',
    notRecorded: {
      title: 'ファイルは保存しましたが、記録できませんでした',
      text: 'このパソコンに書き込めませんでした。空き容量を確かめて「記録し直す」を押してください。下書きはそのまま残っています。',
      again: '記録し直す',
    },
    open: {
      title: '封ができない通知が{{n}}件あります',
      text: '次の所属のパソコンには、封の宛先がありません。封をせずに書き出すと、ファイルを手にした人はだれでも中身を読めます。渡し方に気をつけてください。',
      confirm: '封をせずに書き出す',
      separator: phrases.control.between,
    },
  },
  sent: {
    title: '書き出した通知',
    caption: '書き出した通知の一覧',
    count: phrases.pattern.files,
    department: words.department.department,
    kind: phrases.control.kind,
    at: '書き出した日時',
    fileName: words.file.fileName,
    save: '保存し直す',
    saveOf: '「{{name}}」を保存し直す',
  },
  department,
  draft,
  earlier,
  remarkTable,
  items,
};
