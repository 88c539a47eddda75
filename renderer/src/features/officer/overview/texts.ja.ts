import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
import { department } from './department/texts.ja.ts';

const NOT_IN_DENOMINATOR = '分母に入れません';

/** 集計 and 項目別. */
export const overview = {
  title: words.page.overview,
  lead: '受け取った回答から、実施率を所属と項目のまとまりごとに数えます。',
  officer: {
    unanswered: words.answer.unanswered,
    unansweredSymbol: words.answer.unansweredSymbol,
    all: phrases.control.all,
    parent: words.department.parent,
    chapter: words.answer.chapter,
    state: phrases.control.state,
    order: phrases.control.order,
    department: words.department.department,
  },
  figures: {
    submitted: words.figure.submission,
    submittedNote: phrases.pattern.ofDepartments,
    implemented: words.figure.implementation,
    spread: '所属ごと：中央値 {{median}}、{{lowest}}〜{{highest}}',
    confirmed: words.figure.confirmed,
    na: words.figure.notApplicableMark,
    naNote: NOT_IN_DENOMINATOR,
    unanswered: words.answer.unanswered,
    unansweredNote: NOT_IN_DENOMINATOR,
  },
  basis: {
    counted: '各所属の最も新しい版で数えています（{{n}}所属）。',
    conflicts: '競合が決まっていない{{n}}所属は入っていません。',
    sentBack: '差戻し中の{{n}}所属は、次の版を受け付けるまで入りません。',
  },
  definitions: {
    title: '数え方の定義',
    entries: [
      {
        term: words.figure.submission,
        meaning: '受領した所属 ÷ 対象の所属。競合中の所属も、提出したものとして数えます。',
      },
      { term: words.figure.implementation, meaning: '○ ÷（○＋△＋×）。－と未回答は分母に入れません。' },
      { term: words.figure.confirmed, meaning: '確認方法が「未確認」でない○ ÷（○＋△＋×）。' },
      { term: words.figure.notApplicableMark, meaning: '理由を書いて「該当なし」とした項目の数です。' },
      { term: words.answer.unanswered, meaning: '所属の状況から適用されるのに、回答のない項目の数です。' },
      { term: words.figure.overall, meaning: '所属ごとの数を足し合わせてから割ります。率の平均ではありません。' },
      { term: '中央値', meaning: '所属ごとの実施率を低い順に並べたときの真ん中の値です。' },
      { term: '分母が0', meaning: '「－」と表示します。0％や100％とは扱いません。' },
      { term: '端数', meaning: '表示するときに1回だけ、小数第1位に四捨五入します。' },
      {
        term: words.figure.overlapping,
        meaning: '1つの項目を複数の列に数える表です。列を足しても全体にならないため、計は出しません。',
      },
    ],
  },
  exports: {
    title: phrases.control.export,
    warning: '取扱注意：市の弱点が一覧になる資料です。保存先と渡す相手に気をつけてください。',
    holds: '所属ごとの回答と、実施できていない事項（市の弱点）の一覧が入っています。',
    workbook: '集計表（Excel）',
    long: '回答一覧（CSV）',
    codes: 'コード表（CSV）',
    about: {
      workbook:
        'Excelなどの表計算ソフトで見るときは、こちらをお使いください。集計表、項目別、未実施一覧、提出状況、回答一覧（1行が 所属 × 項目）、定義のシートが入っています。',
      long: '表計算ソフトで開くと、項目番号の「5-02」が「5月2日」に、所属コードの「011」が「11」に変わってしまいます。回答一覧と同じ表を、ほかのソフトに取り込むときにお使いください。',
      codes: '回答一覧（CSV）の右側にある「回答コード」などの列の意味です。',
    },
    saved: '「{{name}}」を保存しました。',
    failed: '書き出せませんでした。保存先と空き容量を確かめて、もう一度お試しください。',
    files: {
      workbook: words.page.overview,
      long: '回答一覧',
      codes: 'コード表',
    },
  },
  matrix: {
    axis: '表の列',
    axes: words.axis.names,
    noTier: words.axis.none.tier,
    noKind: words.axis.none.kind,
    total: words.figure.total,
    sum: '全体（{{n}}所属）',
    overlapping: words.figure.overlapping,
    overlappingText: '1つの項目を複数の列に数えています。列を足しても全体にはなりません。',
    states: {
      counted: '集計に入る',
      all: phrases.control.all,
      missing: words.standing.missing,
      'sent-back': words.standing['sent-back'],
      conflict: words.standing.conflict,
    },
    none: phrases.control.noneFound,
    pages: '集計表のページ',
  },
  ranking: {
    title: words.page.items,
    lead: '実施率の低い順です。「内訳」で、どの所属がどう答えたかを確かめられます。',
    listTitle: '{{title}}（{{n}}項目）',
    lists: {
      compared: {
        title: '点検項目ごとの実施率',
        text: '○△×で答えた所属が{{least}}以上ある項目です。',
      },
      few: {
        title: '少数の所属だけが答えた項目',
        text: '○△×で答えた所属が{{least}}に満たない項目です。1所属の答えで率が大きく動くため、ほかの項目と率を比べないでください。',
      },
      unmeasured: {
        title: '実施率の出ない項目',
        text: '○△×で答えた所属がありません。－（該当なし）か未回答だけの項目と、どの所属にも当てはまらない項目です。',
      },
    },
    fewMark: '少数：回答 {{n}}所属',
    item: words.answer.item,
    rate: words.figure.implementation,
    confirmed: words.figure.confirmed,
    breakdown: '内訳',
    breakdownOf: '{{item}}の内訳',
    priority: words.answer.priority,
    focus: words.answer.focus,
    focusOnly: '重点だけ',
    shown: '{{n}}項目を表示しています。',
    none: '条件に合う項目がありません',
    departments: phrases.pattern.departmentCount,
    nobody: phrases.control.none,
  },
  department,
};
