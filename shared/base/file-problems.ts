/** Why a session's file is not opened to be gone on with. */
export type NotOpened =
  | 'empty'
  | 'not-text'
  | 'not-json'
  | 'not-a-session'
  | 'newer-version'
  | 'damaged'
  | 'too-large'
  | 'over-limits'
  | 'goes-in-a-circle'
  | 'doubtful';

/** Everything that can be wrong with a file, or with what was asked of one. */
export type FileProblem =
  | NotOpened
  | 'cancelled'
  | 'went-wrong'
  | 'unknown-session'
  | 'not-an-exercise'
  | 'damaged-exercise'
  | 'exercise-too-large'
  | 'unknown-exercise'
  | 'same-exercise'
  | 'not-found'
  | 'cannot-read'
  | 'cannot-open'
  | 'cannot-write'
  | 'over-a-session'
  | 'cannot-keep-there'
  | 'box-unreachable'
  | 'open-on-another'
  | 'nothing-to-recover'
  | 'not-an-agenda'
  | 'damaged-agenda'
  | 'agenda-lacks-exercise'
  | 'unknown-version'
  | 'rehearsal'
  | 'no-bin'
  | 'is-open';
