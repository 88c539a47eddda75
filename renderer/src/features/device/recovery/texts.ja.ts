import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
/** What is said at the start when stored data and the copies of it were not the same. */
export const recovery = {
  told: {
    recovered: {
      title: '失われていた内容を元に戻しました',
      lead: '前回までの内容の一部がこのパソコンから失われていたため、自動で取っていた変更の控えから元に戻しました。次の内容を確かめてから、続けてください。',
    },
    damaged: {
      title: '変更の控えの一部が壊れていました',
      lead: '保存されている回答は、すべて残っています。失われたものはありません。',
      todo: '控えは、いまの内容で作り直します。同じことが続くときは、パソコンの故障が考えられます。バックアップを作り、情報担当課に相談してください。',
    },
    'out-of-reach': {
      title: '変更の控えを書き込めません',
      lead: '保存されている回答は開けますが、もしものときのための控えを取れません。',
      todo: 'パソコンの空き容量を確かめてから、読み込み直してください。このまま続けると、入力した内容はこのパソコンに残りますが、控えがないため「保存できません」と表示されます。控えを書き込めるようになると、自動で取り始めて「保存済み」に変わります。',
    },
    gone: {
      title: '前に保存した内容が見つかりません',
      lead: 'このブラウザーの保存場所が消えたか、壊れたため、前に保存した内容を開けません。',
      todo: '作業ファイル、下書きファイル、バックアップがあれば、それを開くと続きから始められます。ないときは、情報担当課に相談してください。',
    },
    behind: {
      title: '前に保存した内容の一部が見つかりません',
      lead: 'このブラウザーの保存場所が壊れたか、前の状態に戻ったため、最後に保存した内容が残っていません。',
      todo: '作業ファイル、下書きファイル、バックアップがあれば、それを開くと続きから始められます。ないときは、抜けや古い内容がないかを見直し、足りないところを入力し直してください。',
    },
    retry: '読み込み直す',
    goOn: '続ける',
  },
  recovered: {
    responses: '元に戻した回答',
    others: 'ほかに、配布ファイルや受け付けた回答ファイルなどの記録を{{n}}件、元に戻しました。',
    lost: '{{n}}回分の変更は、控えが壊れていて戻せませんでした',
    lostTodo: '戻せなかった変更のほかは、すべて戻しました。回答に抜けや古い内容がないか、見直してください。',
  },
  columns: {
    name: words.department.department,
    revision: words.file.revision,
    answers: '回答した項目',
    at: '最後の変更',
  },
  revision: phrases.pattern.revision,
  answers: phrases.pattern.files,
  unknown: '分かりません',
  diverged: {
    title: 'どちらの内容で続けるかを選んでください',
    lead: 'このパソコンに保存されている内容と、自動で取っていた変更の控えが、別々に書き進められています。データを別の日のものに戻したときなどに起こります。',
    responses: '違いのある回答',
    side: {
      database: '保存されている内容',
      journal: '変更の控え',
    },
    facts: '第{{revision}}版、回答した項目 {{n}}件',
    factsAt: '{{facts}}（{{at}}まで）',
    none: phrases.control.none,
    others: 'ほかに、配布ファイルや受け付けた回答ファイルなどの記録にも、違いが{{n}}件あります。',
    journalAt: '変更の控えに最後に書き込んだのは、{{at}}です。',
    kept: '選ばなかったほうも消えません。設定の「バックアップ」の画面に控えとして残り、あとから見比べて戻せます。',
    choose: {
      database: '保存されている内容で続ける',
      journal: '変更の控えの内容で続ける',
    },
    failed: '切り替えられませんでした',
    failedTodo: '何も変えていません。パソコンの空き容量を確かめて、もう一度お試しください。',
  },
};
