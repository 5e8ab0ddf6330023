import { rawKeysIn } from './raw-keys.mjs';
import { looseLookupsIn } from './own-keys.mjs';
import { spokenIn } from './spoken.mjs';

/** Lint rules of our own, for what the linter's ready-made ones cannot say. */

/** `new Date()` and `Date()` read the clock; `new Date(value)` only converts. */
const noClock = {
  meta: { type: 'problem', messages: { clock: 'Time comes in with the command: shared code reads no clock.' } },
  create(context) {
    const report = (node) => {
      const called = node.callee.property ?? node.callee;
      if (called.name === 'Date' && node.arguments.length === 0) context.report({ node, messageId: 'clock' });
    };
    return {
      NewExpression: report,
      CallExpression: report,
    };
  },
};

/** Layouts, input methods and held keys are understood in one place. */
const noRawKeys = {
  meta: { type: 'problem', messages: { raw: 'Keys are read by renderer/keys: use hearKeys, useKeys or is.' } },
  create: (context) => ({
    Program: (program) => rawKeysIn(program).forEach((node) => context.report({ node, messageId: 'raw' })),
  }),
};

/** An id from a file may be called as something that every object inherits. */
const ownKeys = {
  meta: {
    type: 'problem',
    messages: {
      own: 'What a record has under an id from a file is looked up by entryOf (shared/base/entry-of), or in a Map.',
    },
  },
  create: (context) => ({
    Program: (program) => looseLookupsIn(program).forEach((node) => context.report({ node, messageId: 'own' })),
  }),
};

/** A rule against one kind of what is said past the catalogue. */
const spoken = (kind, message) => ({
  meta: { type: 'problem', messages: { said: message } },
  create: (context) => ({
    Program: (program) =>
      spokenIn(context.filename, program)[kind].forEach((node) => context.report({ node, messageId: 'said' })),
  }),
});

export default {
  meta: { name: 'candor' },
  rules: {
    'no-clock': noClock,
    'no-raw-keys': noRawKeys,
    'own-keys': ownKeys,
    'no-captured-words': spoken('captured', 'Words are handed in: who is spoken to is not known as a file is loaded.'),
    'no-own-locale': spoken('locales', 'Figures, days, lists and orders are the locale’s: strings.locale.'),
    'no-literal-text': spoken('texts', 'What is read stands in the catalogue: shared/words.'),
    'no-english-pattern': spoken('patterns', 'A pattern finds no word of another language: say it in shared/words.'),
  },
};
