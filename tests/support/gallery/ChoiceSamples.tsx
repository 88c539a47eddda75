import { useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { IconButton } from '#ui/button/IconButton.tsx';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { ComboBox } from '#ui/choice/ComboBox.tsx';
import { MarkChoice } from '#ui/choice/MarkChoice.tsx';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { Select } from '#ui/choice/Select.tsx';
import { Switch } from '#ui/choice/Switch.tsx';
import { Columns } from '#ui/layout/Columns.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DEPARTMENTS, MARKS } from './samples.ts';

const CAPACITIES = [
  { id: 'self', label: '本人', note: '所属長が自ら確認しました。' },
  { id: 'deputy', label: '代決' },
  { id: 'delegated', label: '専決', disabled: true },
];

export function ChoiceSamples() {
  const [department, setDepartment] = useState<string | null>('003');
  const [capacity, setCapacity] = useState<string | null>('self');
  const [mark, setMark] = useState<string | null>(null);
  const [on, setOn] = useState(true);
  return (
    <Panel title="選択とボタン">
      <Columns>
        <ComboBox label="所属" options={DEPARTMENTS} value={department} onChange={setDepartment} />
        <Select
          label="区分"
          placeholder="選んでください"
          options={CAPACITIES}
          value={null}
          onChange={setCapacity}
          error="区分を選んでください。"
        />
      </Columns>
      <Columns>
        <RadioGroup label="決裁の区分" options={CAPACITIES} value={capacity} onChange={setCapacity} />
        <Stack gap="tight">
          <Checkbox checked={on} onChange={setOn}>
            すべての項目を確かめました。
          </Checkbox>
          <Checkbox checked={false} mixed onChange={setOn}>
            一部だけ選ばれています。
          </Checkbox>
          <Checkbox checked={false} disabled onChange={setOn}>
            選べません。
          </Checkbox>
          <Switch on={on} onChange={setOn}>
            参考値を表示する
          </Switch>
          <Switch on={false} disabled onChange={setOn}>
            使えません
          </Switch>
        </Stack>
      </Columns>
      <MarkChoice
        label="まだ答えていない項目"
        options={MARKS}
        value={mark}
        onChange={setMark}
        error="回答を選んでください。"
      />
      <Row>
        <Button look="primary">提出する</Button>
        <Button>戻る</Button>
        <Button look="quiet" icon="edit">
          書き直す
        </Button>
        <Button look="danger" icon="trash">
          削除する
        </Button>
        <Button look="primary" disabled>
          使えません
        </Button>
        <Button look="primary" pending>
          作成しています
        </Button>
        <Button look="secondary" size="small">
          小さいボタン
        </Button>
        <LinkButton href="#/" look="primary" size="large">
          点検を始める
        </LinkButton>
        <IconButton icon="print" label="印刷する" />
      </Row>
    </Panel>
  );
}
