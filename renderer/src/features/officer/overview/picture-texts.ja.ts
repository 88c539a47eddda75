import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
import { radar } from './department/texts.ja.ts';

/** The 集計表 as heat map, what stands behind its figures, what to read with care, masked names, and the radar chart. */
export const picture = {
  measure: '表す数字',
  measures: {
    implementation: words.figure.implementation,
    confirmed: words.figure.confirmedRate,
    notApplicable: words.figure.notApplicable,
    findings: words.figure.findings,
    fulfilment: words.figure.fulfilment,
  },
  orders: {
    roster: phrases.control.rosterOrder,
    lowest: '数字の低い順',
    highest: '数字の高い順',
  },
  definition: '{{term}}の数え方',
  definitions: {
    implementation: {
      term: words.figure.implementation,
      meaning:
        '○ ÷（○＋△＋×）です。－と未回答は分母に入れません。数を足し合わせてから割り、表示するときに1回だけ四捨五入します。',
    },
    confirmed: {
      term: words.figure.confirmedRate,
      meaning: '確認方法が「未確認」でない○ ÷（○＋△＋×）です。実施率との差は、まだ確かめていない○です。',
    },
    notApplicable: {
      term: words.figure.notApplicable,
      meaning: '－ ÷ 適用される項目の数です。適用される項目には、未回答も含みます。',
    },
    findings: {
      term: words.figure.findings,
      meaning: '△と×の数です。下の段は、○・△・×の合計に対する数です。',
    },
    fulfilment: {
      term: words.figure.fulfilment,
      meaning:
        '（○＋△の半分）÷（○＋△＋×）です。△を半分と数える公の根拠はありません。参考としてだけ使い、報告には実施率をお使いください。',
    },
    submitted: {
      term: words.figure.submission,
      meaning: '受領した所属 ÷ 対象の所属です。競合中の所属も、提出したものとして数えます。',
    },
    na: {
      term: '－',
      meaning: '理由を書いて「該当なし」とした回答の数です。実施率の分母に入れません。',
    },
    unanswered: {
      term: words.answer.unanswered,
      meaning: '所属の状況から適用されるのに、回答のない項目の数です。実施率の分母に入れません。',
    },
    spread: {
      term: '中央値と範囲',
      meaning:
        '所属ごとの率を低い順に並べたときの、真ん中の値と、最低〜最高です。全体の率は項目の多い所属に引かれるため、あわせてご覧ください。分母が0の所属は入りません。',
    },
    masking: {
      term: '所属名を伏せた表',
      meaning:
        '所属を「所属A」「所属B」…に置き換え、並びを入れ替えます。コード、部、執行機関、記入された文章、氏名、日時はなくなります。数字は変わりません。入れ直すと、記号も並びも変わります。',
    },
    radar: {
      term: '図の率',
      meaning: '章ごとの実施率です。中心が0％、外側が100％です。分母が0の章には点を打ちません。',
    },
  },
  matrix: {
    title: '集計表',
    plain: '文字だけの表にする',
    shown: '{{n}}所属 × {{columns}}列を表示しています。',
    reference: '参考',
  },
  heat: {
    caption: '所属 × {{axis}}の{{measure}}',
    spread: '所属の中央値と範囲',
    cell: '{{department}}、{{group}}、{{text}}、{{note}}',
    none: '適用なし',
    unconfirmed: '未確認',
  },
  legend: {
    title: '印の見方',
    done: {
      watch: '{{watch}}％未満',
      weak: '{{weak}}％未満',
    },
    notApplicable: {
      watch: '{{watch}}％以上',
      weak: '{{weak}}％以上',
    },
    findings: {
      watch: '△と×が{{watch}}％を超える',
      weak: '△と×が{{weak}}％を超える',
    },
    small: '{{sign}} 少数（分母が{{answers}}未満、または{{departments}}所属未満）',
    nothing: '－ 分母が0',
    blank: '空欄 適用されない項目',
  },
  counts: {
    unanswered: words.answer.unanswered,
    confirmed: words.figure.confirmed,
    applicable: words.figure.applicable,
  },
  cell: {
    title: '{{department}} × {{group}}',
    department: 'この所属の画面へ',
    answers: words.answer.answers,
    none: '適用される項目がありません',
  },
  group: {
    title: '{{group}}の内訳',
    departments: '数えた所属：{{n}}所属　',
    spread: '数えた所属：{{n}}所属　中央値 {{median}}、範囲 {{range}}　',
    small: '少数のため、率の高い低いを読み過ぎないでください',
    each: '所属ごとの数字',
    department: words.department.department,
    fraction: '分子/分母',
    open: '回答を見る',
    openOf: '{{department}}の回答を見る',
    pages: '所属のページ',
  },
  masking: {
    title: '所属名を伏せています',
    telling: '所属名を伏せていますが、分かってしまうおそれがあります',
    text: '画面の集計表と書き出すファイルの所属名を「所属A」…に置き換えています。記入された文章も入りません。',
    few: '集計に入っている所属が{{least}}所属より少ないため、どの所属か見当が付きます。公表は全体の数字だけにしてください。',
    items:
      '{{least}}所属より少ない所属にしか適用されない項目が{{n}}項目あります（{{items}}）。これらの回答から、どの所属か分かることがあります。公表するときは、該当する列を外してください。',
    between: phrases.control.between,
    andOthers: '{{items}}ほか',
    exports: '画面と同じ記号で書き出します。',
    fileLabel: '{{label}}_所属名なし',
  },
  attention: {
    title: '気を付けて読む所属',
    lead: '実施率が実際より良く見えているかもしれない所属です。誤りとは限りません。',
    outliers: '－が他よりかなり多い所属：{{n}}所属',
    outlierRule:
      '該当なし率が{{fence}}を超え、－が{{least}}件以上ある所属です。境目は、所属の該当なし率を並べたときの上位4分の1の値に、真ん中の半分の幅の{{times}}倍を足した値です。',
    tooFew: '{{least}}所属より少ないため、比べません。',
    off: '「いいえ」にして項目が外れた状況：{{n}}件',
    offRule:
      '理由を書いて「いいえ」に変えたものと、同じ種別の他の所属の{{share}}％以上（{{least}}所属以上のとき）が「はい」なのに「いいえ」のものです。',
    none: phrases.control.nothing,
    offTable: '「いいえ」にして項目が外れた状況の一覧',
    flag: words.department.profile,
    reason: phrases.control.reason,
    noReason: '（記入なし）',
    items: '外れた項目',
    itemsOff: '{{n}}項目　{{ids}}',
    alike: '同じ種別の「はい」',
    pages: '一覧のページ',
  },
  radar,
};
