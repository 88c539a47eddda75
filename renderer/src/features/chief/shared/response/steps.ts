/** The four steps of a response, in their order. */
export type Step = 'profile' | 'fill' | 'review' | 'submit';
