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

export default { meta: { name: 'candor' }, rules: { 'no-clock': noClock } };
