/** As much of Papa Parse as we use. Its own types (@types/papaparse) would bring all of Node's into the screens. */
declare module 'papaparse' {
  interface Row {
    readonly data: string[];
    readonly errors: readonly { readonly type: string; readonly code: string }[];
    readonly meta: { readonly cursor: number };
  }
  interface Papa {
    parse(
      text: string,
      config: {
        delimiter: string;
        newline: '\n';
        fastMode: false;
        step: (row: Row, parser: { readonly abort: () => void }) => void;
      },
    ): void;
    parse(
      text: string,
      config: { delimitersToGuess: string[]; newline: '\n'; preview: number; skipEmptyLines: 'greedy' },
    ): { readonly meta: { readonly delimiter: string } };
  }
  const papa: Papa;
  export default papa;
}
