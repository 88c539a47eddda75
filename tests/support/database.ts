// Dexie looks for a database once, when it is loaded, whichever file of tests of a process loads it first.
import 'fake-indexeddb/auto';
