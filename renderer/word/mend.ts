/* oxlint-disable candor/no-english-pattern -- names of XML's elements and parts */
import type { Plan } from '@shared/plan/model';
import { withAllNames } from '../office/charts';
import { faces } from '../office/look';
import type { Mend } from '../office/seal';

const all = [faces.head, faces.text];

/** What a machine shows that has not our typefaces and does not take those that come along. */
const instead = (text: string): string =>
  all.reduce(
    (fonts, { name, instead: other }) =>
      fonts.replace(new RegExp(`(<w:font w:name="${name}"[^>]*>)`, 'u'), `$1<w:altName w:val="${other}"/>`),
    text,
  );

/** Names in the place of others, the same for the same: 1, 2, … in the order in which they come. */
function renamed(make: (number: number) => string): (before: string) => string {
  const names = new Map<string, string>();
  return (before) => {
    const name = names.get(before) ?? make(names.size + 1);
    names.set(before, name);
    return name;
  };
}

/** What the library draws by lot, or counts on over all documents that it makes: the same here for the same document. */
function settled() {
  const relation = renamed((number) => `rIdDrawn${number}`);
  const anchor = renamed((number) => `_Toc${number}`);
  const bookmark = renamed(String);
  let drawing = 0;
  return (text: string): string =>
    text
      /* In tags and in what a field is told; what people wrote stays as it is. */
      .replace(/<[^<>]+>|(?<=<w:instrText[^<>]*>)[^<]*/gu, (part) =>
        part.replace(/\brId[\w-]{21}(?=")/gu, relation).replace(/\b_Toc\d+/gu, anchor),
      )
      .replace(
        /(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)/gu,
        (_, before: string, id: string) => before + bookmark(id),
      )
      .replace(/(<wp:docPr[^>]*? id=")\d+"/gu, (_, before: string) => `${before}${(drawing += 1)}"`);
}

const fontTable = 'word/fontTable.xml';
const keyOf = (number: number): string => `{C0DE0000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
const keys = /w:fontKey="(\{[^"]*\})"/gu;

/** The bytes with which the head of an embedded font is veiled. */
const veil = (key: string): number[] =>
  (key.replace(/[{}-]/gu, '').match(/../gu) ?? []).map((byte) => Number.parseInt(byte, 16)).toReversed();

/** An embedded font under our key in the place of the one that was drawn by lot. */
function veiledAnew(content: Uint8Array, number: number, before: string): Uint8Array {
  const [was, is] = [veil(before), veil(keyOf(number))];
  return content.map((byte, at) => (at < 32 ? byte ^ (was[at % 16] ?? 0) ^ (is[at % 16] ?? 0) : byte));
}

function withOurKeys(text: string): string {
  let number = 0;
  return text.replace(keys, () => `w:fontKey="${keyOf((number += 1))}"`);
}

/** In which language it is: what a spelling checker and a screen reader go by. */
const spoken = (text: string, language: string): string =>
  text.includes('<w:lang ')
    ? text
    : text.replace(/(<w:rPrDefault>\s*<w:rPr>[^]*?)(<\/w:rPr>)/u, `$1<w:lang w:val="${language}"/>$2`);

/** What docx writes otherwise than we want it. */
export function mendDocument({ language }: Plan): Mend {
  const settle = settled();
  return {
    text(name, text) {
      if (name === fontTable) return withOurKeys(instead(text));
      if (name === 'word/styles.xml') return spoken(text, language);
      if (name.startsWith('word/charts/chart')) return settle(withAllNames(text));
      return settle(text);
    },
    bytes(name, content, textOf) {
      const number = Number(/^word\/fonts\/font(\d+)\.odttf$/u.exec(name)?.[1] ?? 0);
      const before = [...textOf(fontTable).matchAll(keys)][number - 1]?.[1];
      return before === undefined ? null : veiledAnew(content, number, before);
    },
  };
}
