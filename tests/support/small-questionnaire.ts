import type { Condition } from '#domain/questionnaire/condition.ts';
import type { Chapter, Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Department } from '#domain/inspection/roster.ts';

const always: Condition = { kind: 'flag', flag: 'always' };

/** An item with plain attributes; a test names only what it is about. */
export function itemWith(changes: Partial<Item> & { id: string }): Item {
  return {
    chapter: 'first',
    clauses: ['1'],
    text: `${changes.id}を確認していますか。`,
    hint: '',
    answeredBy: 'manager',
    appliesIf: always,
    evidence: [],
    action: '改めます。',
    mainThreat: '3(1)',
    threats: ['3(1)'],
    mainCia: 'C',
    cia: ['C'],
    tier: null,
    naAllowed: true,
    nonPublicStandards: [],
    naReasons: ['対象がない'],
    defaultMethod: 'record',
    priority: 'standard',
    rows: null,
    sameAs: [],
    askPeople: false,
    ...changes,
  };
}

const first: Chapter = {
  id: 'first',
  title: '方針',
  clauses: ['1'],
  items: [
    itemWith({ id: 'A-1' }),
    itemWith({ id: 'A-2', priority: 'focus', clauses: ['2(1)', '1'], threats: ['3(1)', '3(2)'], tier: 'lgwan' }),
    itemWith({ id: 'A-3', naAllowed: false, mainCia: 'I', cia: ['C', 'I'], answeredBy: 'staff' }),
  ],
};

const second: Chapter = {
  id: 'second',
  title: '運用',
  clauses: ['2(1)'],
  items: [
    itemWith({
      id: 'B-1',
      chapter: 'second',
      appliesIf: { kind: 'flag', flag: 'cloud' },
      mainThreat: '3(2)',
      threats: ['3(2)'],
    }),
    itemWith({
      id: 'B-2',
      chapter: 'second',
      clauses: ['2(2)'],
      appliesIf: {
        kind: 'all',
        of: [
          { kind: 'flag', flag: 'cloud' },
          { kind: 'flag', flag: 'sns' },
        ],
      },
      rows: ['サービス', '責任者'],
    }),
    itemWith({
      id: 'B-3',
      chapter: 'second',
      appliesIf: { kind: 'answer', item: 'B-1', statuses: ['yes', 'partial'] },
    }),
    itemWith({
      id: 'B-4',
      chapter: 'second',
      appliesIf: { kind: 'flag', flag: 'officer' },
      answeredBy: 'officer',
      tier: 'internet',
    }),
  ],
};

const improving = { standard: ['method', 'comment', 'action'], focus: ['method', 'comment', 'action'] } as const;

/** A questionnaire small enough to reason about: conditions, rows, focus items, sub-clauses, overlapping threats. */
export const questionnaire: Questionnaire = {
  id: 'small',
  version: '1',
  title: '小さな点検票',
  policy: {
    title: '基本方針',
    city: '見本市',
    edition: '令和8年3月',
    clauses: [
      { id: '1', parent: null, heading: '目的', summary: '目的です。' },
      { id: '2', parent: null, heading: '対策', summary: '対策です。' },
      { id: '2(1)', parent: '2', heading: '管理', summary: '管理です。' },
      { id: '2(2)', parent: '2', heading: '委託', summary: '委託です。' },
    ],
    threats: [
      { id: '3(1)', label: '意図的な要因', kinds: [] },
      { id: '3(2)', label: '意図しない要因', kinds: [] },
    ],
    scope: { organisations: [], assets: [] },
  },
  obligations: [],
  features: {},
  glossary: [],
  flags: [
    { id: 'always', label: 'すべての所属', help: null, setBy: 'everyone' },
    { id: 'cloud', label: 'クラウドを使う', help: null, setBy: 'chief' },
    { id: 'sns', label: 'SNSを使う', help: null, setBy: 'chief' },
    { id: 'officer', label: '情報担当課', help: null, setBy: 'roster' },
  ],
  facts: [],
  scale: [
    { status: 'yes', symbol: '○', label: '実施している' },
    { status: 'partial', symbol: '△', label: '一部で実施していない' },
    { status: 'no', symbol: '×', label: '実施していない' },
    { status: 'na', symbol: '－', label: '該当なし' },
  ],
  hold: { label: 'わからない', title: '保留', rule: '所属長確認の前に決めます。' },
  checkMethods: [
    { id: 'record', label: '記録' },
    { id: 'screen', label: '画面' },
    { id: 'unverified', label: '未確認' },
  ],
  actionKinds: [
    { id: 'own', label: '課で対応' },
    { id: 'budget', label: '予算要求' },
  ],
  requiredInputs: {
    yes: { standard: ['method', 'rows'], focus: ['method', 'evidence', 'rows'] },
    partial: { standard: [...improving.standard, 'rows'], focus: [...improving.focus, 'rows'] },
    no: { standard: [...improving.standard], focus: [...improving.focus] },
    na: { standard: ['reason'], focus: ['reason'] },
  },
  declaration: '確認しました。',
  timingRule: '',
  knowingRule: '',
  priorities: { focus: { label: '重点', meaning: '' }, standard: { label: '標準', meaning: '' } },
  roles: { manager: '所属長', staff: '職員', officer: '情報担当課' },
  cia: { C: '機密性', I: '完全性', A: '可用性' },
  tiers: { mynumber: 'マイナンバー利用事務系', lgwan: 'LGWAN接続系', internet: 'インターネット接続系' },
  chapters: [first, second],
};

export function departmentWith(changes: Partial<Department> & { code: string }): Department {
  return {
    name: `第${changes.code}課`,
    kind: 'section',
    parent: null,
    bodies: ['市長'],
    excluded: null,
    officer: false,
    succeeds: [],
    ...changes,
  };
}

export const inspection: Inspection = {
  id: '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a001',
  title: '令和8年度 自己点検',
  city: '見本市',
  fiscalYear: 2026,
  baseDate: '2026-10-01',
  opensOn: '2026-10-15',
  dueOn: '2026-11-30',
  sample: true,
  questionnaire: { id: 'small', version: '1', digest: 'a'.repeat(64) },
  roleLabels: {},
  approvalBoxes: ['課長', '係長'],
  retentionYears: 5,
  roster: [
    departmentWith({ code: '001', officer: true }),
    departmentWith({ code: '002' }),
    departmentWith({ code: '003' }),
    departmentWith({ code: '009', excluded: '指定管理のため' }),
  ],
};
