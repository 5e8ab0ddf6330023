/** Everything that can be wrong with a file, or with what was asked of one. */
export type FileProblem =
  | 'cancelled'
  | 'unknown-session'
  | 'empty'
  | 'not-text'
  | 'not-json'
  | 'not-a-session'
  | 'newer-version'
  | 'damaged'
  | 'not-found'
  | 'cannot-read'
  | 'cannot-write'
  | 'copy-of-another'
  | 'box-unreachable'
  | 'open-on-another'
  | 'nothing-to-recover'
  | 'unknown-version'
  | 'no-bin';
