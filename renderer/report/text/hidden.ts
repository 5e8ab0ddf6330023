import type { jsPDF } from 'jspdf';
import { internalOf } from '../page/objects';
import { emptyFont } from './hidden-font';
import type { Placed } from './painter';

const name = 'Hidden';
/** jsPDF will only add a font it can read; this one is read and never written. */
const standIn = 'SourceSans3-Italic.ttf';
/** Glyphs are this wide before they are stretched, in thousandths. */
const advance = 500;
/** What `introduce` sets, so it must not mean a letter. */
const reserved = 0x0101;

interface PutFont {
  readonly font: { readonly fontName: string; isAlreadyPutted?: boolean; objectNumber?: number };
  readonly out: (text: string) => void;
  readonly newObject: () => number;
  readonly putStream: (options: { data: string; addLength1?: boolean; objectId: number }) => void;
}

/**
 * The text behind pictures of text: every cluster gets a code of its own whose meaning is what was typed, set in an
 * empty font, stretched to the width of what is seen. So a line in any script is found, selected and read.
 */
export class HiddenText {
  readonly #codes = new Map<string, number>();
  #key: string | null = null;

  constructor(private readonly pdf: jsPDF) {}

  /** Sets clusters (places relative to `x`) on the current page; `baseline` and sizes in points from the page's top. */
  set(placed: readonly Placed[], x: number, baseline: number, size: number): void {
    const key = this.#introduce();
    const y = this.pdf.internal.pageSize.getHeight() - baseline;
    const shows = placed.flatMap(codesFor).map((place) => {
      const stretch = Math.max(1, (place.width / ((size * advance) / 1000)) * 100);
      return `${stretch.toFixed(2)} Tz 1 0 0 1 ${(x + place.x).toFixed(2)} ${y.toFixed(2)} Tm <${hex(this.#code(place.text))}> Tj`;
    });
    internalOf(this.pdf).write(`BT /${key} ${size} Tf\n${shows.join('\n')}\n100 Tz ET`);
  }

  #code(cluster: string): number {
    let code = this.#codes.get(cluster);
    if (code === undefined) {
      code = this.#codes.size + 1;
      if (code >= reserved) code += 1;
      this.#codes.set(cluster, code);
    }
    return code;
  }

  /** The first time: adds the font under an encoding that jsPDF does not write itself, and marks it as used. */
  #introduce(): string {
    if (this.#key !== null) return this.#key;
    const key = (this.pdf.addFont as (file: string, name: string, style: string, encoding: string) => string)(
      standIn,
      name,
      'normal',
      'MacRomanEncoding',
    );
    this.#key = key;
    this.pdf.internal.events.subscribe('putFont', (event: PutFont) => {
      if (event.font.fontName === name) this.#write(event);
    });
    this.pdf.setFont(name, 'normal').setFontSize(1).text('\u0001\u0001', 0, 0);
    return key;
  }

  #write({ font, out, newObject, putStream }: PutFont): void {
    const object = (...lines: string[]) => {
      const id = newObject();
      lines.forEach(out);
      out('endobj');
      return id;
    };
    const stream = (data: string, addLength1 = false) => {
      const id = newObject();
      putStream({ data, addLength1, objectId: id });
      out('endobj');
      return id;
    };
    const file = stream(String.fromCharCode(...emptyFont()), true);
    const meanings = stream(this.#toUnicode());
    const glyphOfCode = stream('\u0000\u0001'.repeat(Math.max(reserved, this.#codes.size + 2) + 1));
    const descriptor = object(
      `<</Type /FontDescriptor /FontName /${name} /FontFile2 ${file} 0 R /FontBBox [0 0 1000 1000] /Flags 4`,
      '/StemV 0 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700>>',
    );
    const descendant = object(
      `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor} 0 R /DW ${advance}`,
      `/CIDToGIDMap ${glyphOfCode} 0 R /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>>>`,
    );
    font.objectNumber = object(
      `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /ToUnicode ${meanings} 0 R /DescendantFonts [${descendant} 0 R]>>`,
    );
    font.isAlreadyPutted = true;
  }

  #toUnicode(): string {
    const entries = [
      `<${hex(reserved)}><0020>`,
      ...Array.from(this.#codes, ([text, code]) => `<${hex(code)}><${utf16(text)}>`),
    ];
    const blocks: string[] = [];
    for (let start = 0; start < entries.length; start += 100) {
      const block = entries.slice(start, start + 100);
      blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
    }
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000><ffff> endcodespacerange',
      ...blocks,
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n');
  }
}

/**
 * A cluster in as many codes as readers need it in: MuPDF takes two halves of a character for one, and more of them, as
 * of a flag, for halves; pdf.js leaves out what ends in a sign without width, a joiner say, which so has a code of its own.
 * A joiner within stays with what it joins.
 */
function codesFor(place: Placed): Placed[] {
  if (place.text.length < 2) return [place];
  const parts = place.text.match(/\p{Cf}+$|\p{Cf}*[^\p{Cf}]\p{M}*/gu) ?? [place.text];
  if (parts.length === 1) return [place];
  const width = place.width / parts.length;
  return parts.map((text, index) => ({ text, width, x: place.x + index * width }));
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function utf16(text: string): string {
  return text
    .split('')
    .map((unit) => hex(unit.charCodeAt(0)))
    .join('');
}
