/** Words around every page of one response: steps, save badge, why nothing can be changed. */
export const response = {
  reading: '回答を読み込んでいます。',
  gone: {
    title: '回答が見つかりません',
    text: 'このパソコンには、この回答がありません。最初の画面から開き直してください。',
  },
  steps: {
    label: '回答の手順',
    profile: '所属の状況',
    fill: '回答',
    review: '確認',
    submit: '所属長確認と提出',
  },
  elsewhere: {
    title: '別のウィンドウで開いています',
    text: 'ここでは見るだけです。回答するときは、もう一方のウィンドウを閉じてから、この画面を開き直してください。',
  },
  locked: {
    title: '所属長確認が済んでいます',
    text: '回答は固定されています。直すときは「所属長確認と提出」から、理由を書いて次の版を始めてください。',
  },
  saving: {
    saving: '保存中',
    saved: '保存済み',
    failed: '保存できません',
    why: {
      storage: 'このパソコンに書き込めませんでした。空き容量を確かめてください。画面の内容は消えていません。',
      locked: '所属長確認が済んでいるため、書き込めません。',
      gone: 'この回答が見つからないため、書き込めません。',
    },
  },
};
