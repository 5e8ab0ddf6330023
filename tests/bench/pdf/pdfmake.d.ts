/* What the bench uses of pdfmake, which brings no types. */
declare module 'pdfmake/build/pdfmake' {
  const pdfMake: {
    addVirtualFileSystem(files: Record<string, string>): void;
    setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfMake;
}
