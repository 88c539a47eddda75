import { useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { FileDrop } from '#ui/files/FileDrop.tsx';
import { Columns } from '#ui/layout/Columns.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { StatusMark } from '#ui/mark/StatusMark.tsx';
import { Tabs } from '#ui/tabs/Tabs.tsx';
import { MARKS } from './samples.ts';

const nothing = () => undefined;

export function FeedbackSamples() {
  const [tab, setTab] = useState('a');
  return (
    <Panel title="お知らせと状態">
      <Banner tone="info" title="点検の期間は10月15日までです。">
        期限を過ぎても提出できますが、追補として扱われます。
      </Banner>
      <Banner tone="success" title="回答ファイルを作成しました。" />
      <Banner tone="warning" title="改善計画のない項目が3件あります。" actions={<Button size="small">確かめる</Button>}>
        提出の前に入力してください。
      </Banner>
      <Banner tone="error" title="保存できません。">
        空き容量が足りません。不要なファイルを削除してから、もう一度お試しください。
      </Banner>
      <Row>
        {MARKS.map((mark) => (
          <StatusMark key={mark.id} {...mark} />
        ))}
        <StatusMark symbol="" label="未回答" tone="empty" />
        {MARKS.map((mark) => (
          <StatusMark key={mark.id} {...mark} compact />
        ))}
      </Row>
      <Row>
        <Badge>下書き</Badge>
        <Badge tone="info">受領</Badge>
        <Badge tone="success" icon="check">
          受理
        </Badge>
        <Badge tone="warning">差戻し中</Badge>
        <Badge tone="error">競合</Badge>
      </Row>
      <Tabs
        label="表示の切り替え"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'a', label: '未実施事項', count: '12', content: <Busy label="集計しています…" /> },
          { id: 'b', label: '改善計画', content: <p>改善計画はまだありません。</p> },
        ]}
      />
      <Disclosure title="この項目の根拠" aside={<Badge>6(3)ア</Badge>} defaultOpen>
        <p>情報資産を分類し、その分類に応じて管理すること。</p>
      </Disclosure>
      <Disclosure title="前年度の回答" look="line">
        <p>前年度は△でした。</p>
      </Disclosure>
      <Columns>
        <EmptyState title="まだ提出がありません" action={<Button look="primary">ファイルを選ぶ</Button>}>
          各所属から届いた回答ファイルを取り込むと、ここに並びます。
        </EmptyState>
        <FileDrop
          label="回答ファイルをここに置いてください"
          help="フォルダーごと置くこともできます。"
          buttonLabel="ファイルを選ぶ"
          onChoose={nothing}
          onDrop={nothing}
          onUnreadable={nothing}
        />
      </Columns>
    </Panel>
  );
}
