import { rulesIn, SUITE } from '../mutation';

const noticed = ['engines/voting/rules', 'session/secrecy', 'engines/voting/ledger'];
const undone = ['session/undo', 'session/closing', 'engines/answers/answers'];

/** What is secret, and what undo does not cross. */
export const secrecyRules = [
  ...rulesIn('shared/engines/voting/rules.ts', noticed, [
    ['walk-up is secret', "form === 'walk-up' || form === 'paper'", "form === 'paper'"],
    ['paper is secret', "form === 'walk-up' || form === 'paper'", "form === 'walk-up'"],
    [
      'ballots come out in an order that tells nothing',
      'return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ choices }) => choices);',
      'return keyed.map(({ choices }) => choices);',
    ],
    [
      'dots on a ballot come out in an order that tells nothing',
      'Object.entries(choices).toSorted(([a], [b]) => (a < b ? -1 : 1))',
      'Object.entries(choices)',
    ],
  ]),
  ...rulesIn(
    'shared/across/too-close.ts',
    ['across/compare'],
    [
      ['side by side needs five in both', 'Math.min(before, after) < LEAST_ANSWERS', 'Math.min(before, after) < 1'],
      ['nothing stands side by side where a few are the difference', 'byFew(Math.abs(before - after))', 'byFew(0)'],
      [
        'one who came for another withholds it',
        "byFew(others(before.names, after.names)) ? 'too-close' : null",
        'null',
      ],
      ['two of one name are two people', 'for (const name of after) more', 'for (const name of new Set(after)) more'],
    ],
  ),
  ...rulesIn('shared/kinds/vote/sealing.ts', noticed, [
    [
      'an open secret ballot stays out of the session',
      "if (vote.form !== 'walk-up') return apply(command);",
      'if (vote) return apply(command);',
    ],
    [
      'who took part is listed in no telling order',
      "vote.form === 'paper' ? null : Object.keys(seats).toSorted()",
      "vote.form === 'paper' ? null : Object.keys(seats)",
    ],
    [
      'who entered which paper is not known',
      "vote.form === 'paper' ? null : Object.keys(seats).toSorted()",
      'Object.keys(seats).toSorted()',
    ],
    [
      'the box is destroyed when the vote closes',
      'return apply({ ...event, sealed: { entries, tookPart, ...counted } }, voteBoxKey(vote.id));',
      'return apply({ ...event, sealed: { entries, tookPart, ...counted } });',
    ],
    [
      'the box is destroyed when the vote is thrown away',
      'return apply(command, isSecret(vote.form) ? seals : null);',
      'return apply(command);',
    ],
  ]),
  ...rulesIn(
    'shared/kinds/collect/sealing.ts',
    [...noticed, 'kinds/collect'],
    [
      ['texts come out shuffled', 'const ideas = shuffled(entry.ideas).map(', 'const ideas = entry.ideas.map('],
      [
        'texts come out with fresh ids',
        'id: id(),\n    text: text.trim(),',
        'id: entry.ideas.find((one) => one.text === text)?.id ?? "",\n    text: text.trim(),',
      ],
      [
        'texts wait in the box until the reveal',
        'if (!isSealed(definition, work)) return apply(command);',
        'if (work) return apply(command);',
      ],
      [
        'the box of texts is destroyed at the reveal',
        'tookPart: turns.length > 0 ? turns : null }, textBoxKey(at));',
        'tookPart: turns.length > 0 ? turns : null });',
      ],
    ],
  ),
  ...rulesIn('shared/kinds/vote/index.ts', undone, [
    [
      'undo does not cross the closing of a secret vote',
      "return closed && isSecret(closed.form) ? 'barrier-secret-vote-closed' : null;",
      'return null;',
    ],
    [
      'undo does not cross a ballot',
      "case 'vote/cast':\n        return 'barrier-ballots-cast';",
      "case 'vote/cast':\n        return null;",
    ],
    ['undo does not cross a vote that was thrown away', "return 'barrier-vote-reset';", 'return null;'],
    ['undo does not cross the reveal of a result', "return 'barrier-result-revealed';", 'return null;'],
  ]),
  ...rulesIn('shared/kinds/collect/index.ts', undone, [
    [
      'undo does not cross a reveal of texts',
      "type === 'collect/revealed' ? 'barrier-texts-revealed' : null",
      'type === "collect/revealed" ? null : null',
    ],
  ]),
  ...(['rate', 'judge', 'rank'] as const).flatMap((kind) =>
    rulesIn(
      `shared/kinds/${kind}/index.ts`,
      [...undone, SUITE],
      [
        [
          `undo does not cross the closing of a sealed round: ${kind}`,
          "return event.sealed ? 'barrier-answers-closed' : null;",
          'return null;',
        ],
        [
          `undo does not cross a sheet: ${kind}`,
          `return event.type === '${kind}/cast' ? 'barrier-ballots-cast' : null;`,
          'return null;',
        ],
      ],
    ),
  ),
  ...rulesIn('shared/session/undo.ts', undone, [
    [
      'undo does not cross what was sealed',
      '(barrier: Barrier): UndoStack => ({ past: [{ barrier }], future: [] });',
      '(_barrier: Barrier): UndoStack => emptyUndo;',
    ],
  ]),
];
