import { configure } from '@testing-library/react';

// A busy machine draws late; what never comes still fails the test.
configure({ asyncUtilTimeout: 10_000 });
