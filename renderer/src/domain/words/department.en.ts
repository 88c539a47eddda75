import type * as ja from './department.ja.ts';

export const department: typeof ja.department = {
  department: 'Department',
  parent: 'Division',
  bodies: 'Executive body',
  roster: 'Roster',
  profile: 'About the department',
  yes: 'Yes',
  no: 'No',
};
