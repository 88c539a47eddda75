/** The addresses of the pages, without the hash. Pages link through these, so that a path is written once. */
export const paths = {
  home: () => '/',
  open: () => '/open',
  begin: (inspection?: string) => (inspection === undefined ? '/begin' : `/begin/${inspection}`),
  profile: (response: string) => `/respond/${response}/profile`,
  fill: (response: string, chapter: string, item?: string) =>
    `/respond/${response}/fill/${chapter}${item === undefined ? '' : `/${item}`}`,
  clauses: (response: string, clause: string, item?: string) =>
    `/respond/${response}/clauses/${encodeURIComponent(clause)}${item === undefined ? '' : `/${item}`}`,
  review: (response: string) => `/respond/${response}/review`,
  submit: (response: string) => `/respond/${response}/submit`,
  print: (response: string) => `/respond/${response}/print`,
  summary: (response: string) => `/respond/${response}/summary`,
  hearing: (response: string) => `/respond/${response}/hearing`,
  handover: (response: string) => `/respond/${response}/handover`,
  setup: () => '/setup',
  collect: () => '/collect',
  returns: () => '/returns',
  returnTo: (code: string) => `/returns/${encodeURIComponent(code)}`,
  overview: () => '/overview',
  ranking: () => '/overview/items',
  department: (code: string) => `/overview/departments/${encodeURIComponent(code)}`,
  findings: () => '/findings',
  records: () => '/records',
  settings: () => '/settings',
} as const;
