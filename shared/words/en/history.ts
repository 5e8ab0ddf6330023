import type { Speaking } from './count';

export const history = ({ plural }: Speaking) => {
  const reasons = {
    opened: 'when it was opened',
    step: 'at a new step',
    time: 'while it went on',
    closed: 'when it was closed',
    'before-loss': 'before something was taken away',
    'before-migration': 'before it was brought to this Candor’s format',
    outside: 'when another program had changed the file',
    named: 'named by you',
  };
  return {
    title: 'Earlier versions',
    of: (title: string) => `of “${title}”`,
    empty:
      'No versions yet. Candor keeps one when the session is opened, at each step, and before anything is taken away.',
    reason: (reason: keyof typeof reasons) => reasons[reason],
    holds: (ideas: number, votes: number) =>
      `${plural(ideas, 'idea', 'ideas')}, ${plural(votes, 'closed vote', 'closed votes')}`,
    notASession: 'Not a session: what another program wrote',
    preview: 'What is in it',
    choose: 'Choose a version to see what is in it.',
    nothingGathered: 'Nothing has been gathered in it yet.',
    more: (count: number) => `and ${count} more`,
    restore: 'Open as a copy',
    restoreHint: 'The session itself stays as it is.',
    restored: (title: string, when: string) => `${title} (as of ${when})`,
    name: 'Name this moment',
    keep: 'Keep',
    kept: (name: string) => `“${name}” is kept for good.`,
  };
};
