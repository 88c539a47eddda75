import { phrases } from '../../../shared/phrases/texts.ja.ts';
/** Files and references that are attached to an answer. */
export const evidence = {
  references: {
    list: '前に書いた資料',
    found: '候補が{{n}}件あります。上下の矢印キーで選び、Enterで入れます。',
    offer: {
      'last-year': '前年度：{{document}}',
      before: '前の項目と同じ：{{document}}',
    },
  },
  attach: {
    list: '添付したファイル',
    choose: 'ファイルを添付',
    pending: 'ファイルを調べています',
    limits: '画像・PDF、1つ{{one}}まで、回答全体で{{all}}まで',
    used: '（使用中 {{used}}）',
    care: '。ここへ置いても添付できます。画像は、撮影場所などの記録を除き、大きいものは縮めて保存します。',
    done: '{{n}}件を添付しました。',
    folder: 'フォルダー',
    removing: '「{{name}}」を外しますか',
    removingText: 'この回答から消えます。元のファイルはそのまま残るので、あとから添付し直せます。',
    confirmRemove: '添付から外す',
    removed: '「{{name}}」を外しました。',
  },
  refused: {
    title: '添付できなかったファイルが{{n}}件あります',
    close: phrases.control.close,
    disguised: '名前は画像かPDFですが、中身が違います。',
    kinds: {
      empty: '中身が空です。元のファイルを確かめてください。',
      office: '文書や表のファイルは添付できません。PDFにして添付するか、上の欄に文書名と保管場所を書いてください。',
      archive: '圧縮ファイルは添付できません。中の画像かPDFを取り出して添付してください。',
      program: 'プログラムのファイルは添付できません。',
      page: 'ウェブページなどのファイルは添付できません。PDFにして添付するか、画面の画像を添付してください。',
      text: '文字だけのファイルは添付できません。PDFにして添付するか、上の欄に文書名と保管場所を書いてください。',
      'other-picture': 'この形式の画像（HEIC、TIFFなど）は添付できません。JPEGかPNGに変換してください。',
      unknown: '中身が画像でもPDFでもないため、添付できません。',
      damaged: '画像が壊れているため、読み取れません。元のファイルを確かめてください。',
      'too-many-pixels': '画像の縦横が大きすぎます。縮めてから添付してください。',
      'pdf-encrypted':
        'パスワードや制限の付いたPDFは、中身を確かめられません。制限を外したものか、印刷し直したPDFを添付してください。',
      'pdf-script': 'PDFにプログラムが含まれています。印刷機能で作り直したPDFを添付してください。',
      'pdf-launch':
        'PDFに、ほかのファイルを開いたり入力を送ったりする仕掛けが含まれています。印刷機能で作り直したPDFを添付してください。',
      'pdf-embedded': 'PDFの中に別のファイルが含まれています。印刷機能で作り直したPDFを添付してください。',
      'pdf-form': 'プログラムで動く入力用紙のPDFです。印刷機能で作り直したPDFを添付してください。',
      'pdf-unreadable': 'PDFの中を確かめられません。壊れていないか確かめ、印刷機能で作り直したPDFを添付してください。',
      'pdf-too-large': '5MBを超えています。必要なページだけのPDFにするか、上の欄に文書名と保管場所を書いてください。',
      'too-large': '5MBを超えています。小さくするか、上の欄に文書名と保管場所を書いてください。',
      'too-large-together':
        'この回答の添付が、合わせて20MBを超えます。要らない添付を外すか、文書名と保管場所を書いてください。',
      'too-many': 'この回答に添付できる数を超えます。要らない添付を外すか、1つのPDFにまとめてください。',
      unread: '読み取れません。元の場所とファイルを確かめてください。',
      locked: '確定した回答には添付できません。',
      gone: 'この回答は、もうありません。',
      storage: phrases.failure.notStored,
    },
  },
};
