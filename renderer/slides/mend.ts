/* oxlint-disable candor/no-english-pattern -- names of XML's elements and parts */
import { withAllNames } from '../office/charts';
import { faces, scheme } from '../office/look';
import type { Mend } from '../office/seal';
import { escaped } from '../report/text/xml';
import { TABLE_WITH_HEAD } from './names';

/** Our colours for whoever draws on; our fonts with what a machine without them finds something alike by. */
function theme(text: string): string {
  const all = Object.entries(scheme).map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`);
  const latin = ({ name, panose, pitchFamily }: (typeof faces)['head']) =>
    `<a:latin typeface="${name}" panose="${panose}" pitchFamily="${pitchFamily}" charset="0"/>`;
  return text
    .replace(/<a:clrScheme [^]*?<\/a:clrScheme>/u, `<a:clrScheme name="Candor">${all.join('')}</a:clrScheme>`)
    .replace(/(<a:majorFont>)<a:latin [^>]*\/>/u, `$1${latin(faces.head)}`)
    .replace(/(<a:minorFont>)<a:latin [^>]*\/>/u, `$1${latin(faces.text)}`);
}

/** Theme fonts by their script, where the library has the Latin one for all; the first row of a table that has a head is it; no number twice. */
function slide(text: string, alternatives: ReadonlyMap<string, string>): string {
  let id = 0;
  return text
    .replace(/<a:(ea|cs) typeface="\+(mj|mn)-lt"[^>]*\/>/gu, '<a:$1 typeface="+$2-$1"/>')
    .replace(/<a:latin typeface="\+(mj|mn)-lt"[^>]*\/>/gu, '<a:latin typeface="+$1-lt"/>')
    .replace(/<p:graphicFrame>(?:(?!<\/p:graphicFrame>)[^])*?<\/p:graphicFrame>/gu, (frame) =>
      frame.includes(`name="${TABLE_WITH_HEAD}"`) ? frame.replace('<a:tblPr/>', '<a:tblPr firstRow="1"/>') : frame,
    )
    .replace(/<p:cNvPr id="\d+"/gu, () => `<p:cNvPr id="${(id += 1)}"`)
    .replace(/ name="(Picture \d+)"/gu, (whole, name: string) => {
      const alternative = alternatives.get(name);
      return alternative === undefined ? whole : `${whole} descr="${escaped(alternative)}"`;
    });
}

/** No value where there is none, and parts in the order that Office's schema has them in. */
function chart(text: string): string {
  return withAllNames(text)
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, '')
    .replace(/(<c:dLbls>(?:(?!<c:ser>)[^])*?<\/c:dLbls>\s*)((?:<c:dPt>[^]*?<\/c:dPt>\s*)+)/gu, '$2$1')
    .replace(/<c:lineChart>[^]*?<\/c:lineChart>/gu, (lines) =>
      lines
        .replace(/<c:invertIfNegative val="0"\/>/gu, '')
        .replace(/(<c:dLbls>[^]*?<\/c:dLbls>\s*)(<c:marker>[^]*?<\/c:marker>\s*)/gu, '$2$1'),
    );
}

const numbered = /(?:chart|Worksheet)(\d+)\.(?:xml|xlsx)/u;
const numberIn = (name: string): number => Number(numbered.exec(name)?.[1] ?? Infinity);

/** Charts numbered from one: the library counts on over all presentations that it makes. */
function fromOne(name: string, all: readonly string[]): string {
  const number = numberIn(name);
  const first = Math.min(...all.map(numberIn));
  return number === Infinity ? name : name.replace(`${number}.`, `${number - first + 1}.`);
}

/** What pptxgenjs writes otherwise than we want it; `alternatives`: what shapes show, by their names. */
export const mendSlides = (alternatives: ReadonlyMap<string, string>): Mend => ({
  name: fromOne,
  text(name, text) {
    if (name.startsWith('ppt/theme/')) return theme(text);
    if (/^ppt\/slides\/slide\d+\.xml$/u.test(name)) return slide(text, alternatives);
    if (name.startsWith('xl/worksheets/')) return text.replace(/<c [^>]*>\s*<v><\/v>\s*<\/c>/gu, '');
    if (/^ppt\/charts\/chart\d+\.xml$/u.test(name)) return chart(text);
    return null;
  },
});
