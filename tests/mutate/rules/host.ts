import { rulesIn } from '../mutation';

/** What keeps the day going, the script out of the room, and files what they are. */
export const hostRules = [
  ...rulesIn(
    'electron/host/displays.ts',
    ['host/displays'],
    [
      ['the room is never where the script is', '!samePlace(bounds, script.bounds)', 'bounds !== null'],
      ['the room goes back to its display', 'likeness(one, known) === most', 'true'],
    ],
  ),
  ...rulesIn(
    'electron/host/session-service.ts',
    ['host/failures'],
    [
      [
        'a command that throws is answered',
        "unlessItFails(this.#parts.failed, 'command', () => one.carryOut(state), { refused: 'went-wrong' })",
        'one.carryOut(state)',
      ],
      [
        'a listener that throws holds nothing up',
        "unlessItFails(this.#parts.failed, 'listener', this.#parts.onChange, undefined)",
        'this.#parts.onChange()',
      ],
    ],
  ),
  ...rulesIn(
    'shared/base/trouble.ts',
    ['host/log'],
    [
      [
        'the log holds no message of an error',
        'const after = stack.indexOf(message) + message.length;',
        'const after = 0;',
      ],
    ],
  ),
  ...rulesIn(
    'electron/host/restarts.ts',
    ['host/log'],
    [['what keeps stopping is left alone', 'this.#lately.length <= MOST', 'true']],
  ),
  ...rulesIn(
    'electron/host/storage/target.ts',
    ['host/target'],
    [
      ['a plan never replaces its own session', 'found.ino === own.ino', 'false'],
      ['a plan replaces nothing but a file of its kind', 'if (!isOurs)', 'if (false)'],
      ['a plan replaces a file of its kind with --force only', "no: force ? null : 'exists'", 'no: null'],
      ['what is read-only is not replaced', "return mayWrite ? 'file' : 'read-only';", "return 'file';"],
    ],
  ),
  ...rulesIn(
    'electron/host/storage/versions.ts',
    ['host/versions'],
    [
      [
        'the version kept last is the newest, whatever the clock says',
        'if (newest < stamp) return stamp;',
        'return stamp;',
      ],
    ],
  ),
];
