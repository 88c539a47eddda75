import type { ProfileState } from '../profile/profile.ts';

export interface Person {
  post: string;
  name: string;
}

/** How the chief's confirmation was given: 本人・代決・専決 and 紙・電子決裁. */
export interface Approval {
  approver: Person;
  capacity: 'self' | 'deputy' | 'delegated';
  /** Why someone else confirmed; '' when `capacity` is `self`. */
  capacityReason: string;
  medium: 'paper' | 'electronic';
  /** ISO day. */
  date: string;
  /** 文書番号; '' where the city gives none. */
  documentNumber: string;
}

/** 所属長確認 as it was given: the revision it closed and the payload that was written then. */
export interface SignOff {
  approval: Approval;
  /** Instant in UTC. */
  declaredAt: string;
  /** SHA-256 of the payload's canonical form, lower-case hex. */
  digest: string;
}

/** Who filled the response in until it was handed over; `until` is that instant in UTC. */
interface EarlierRespondent extends Person {
  until: string;
}

/**
 * One department's response. While `signOff` is null it is a draft; with it, it is locked and only reopening changes it.
 * While `handedOver` is not null somebody else continues with the draft: it is locked here until it is taken back.
 * `ancestors` are the payload digests of the revisions before this one, newest first: empty for the first revision.
 */
export interface Response {
  id: string;
  inspection: string;
  department: string;
  revision: number;
  ancestors: string[];
  /** Why this revision was opened; null for the first. */
  reopenedFor: string | null;
  respondent: Person;
  /** Those before `respondent`, the first one first. */
  earlierRespondents: EarlierRespondent[];
  /** To whom the draft was handed over, and when (instant in UTC). */
  handedOver: { to: Person; at: string } | null;
  profile: ProfileState;
  signOff: SignOff | null;
}
