import { escaped } from '../text/xml';

/** What a file says of itself, to programs that know PDF and to those that do not. */
export interface Described {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly creator: string;
  readonly producer: string;
  /** BCP 47. */
  readonly language: string;
  /** As XMP writes dates. */
  readonly createdAt: string;
  /** How much of PDF/A-2 it claims: tagged, with all its letters known to Unicode (A), or with letters of somebody's own (U). */
  readonly conformance: 'A' | 'U';
}

/* A text that XML could not hold would cost the whole packet; what is cleaned as it is set never has one. */
const held = (text: string): string =>
  escaped(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

const one = (name: string, value: string): string => `<${name}>${held(value)}</${name}>`;
const inAll = (name: string, value: string): string =>
  value === '' ? '' : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${held(value)}</rdf:li></rdf:Alt></${name}>`;
const listed = (name: string, kind: 'Seq' | 'Bag', value: string): string =>
  value === '' ? '' : `<${name}><rdf:${kind}><rdf:li>${held(value)}</rdf:li></rdf:${kind}></${name}>`;

/** PDF/A knows no name of PDF/UA's: it is told what it means, in the words that are laid down for it. */
const extension = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

const spaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
  ['pdfaid', 'http://www.aiim.org/pdfa/ns/id/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
  ['pdfaExtension', 'http://www.aiim.org/pdfa/ns/extension/'],
  ['pdfaSchema', 'http://www.aiim.org/pdfa/ns/schema#'],
  ['pdfaProperty', 'http://www.aiim.org/pdfa/ns/property#'],
] as const;

/** The packet of metadata: what it is called, in which language, and that it is PDF/UA-1 and PDF/A-2. */
export function xmpOf({
  title,
  subject,
  author,
  creator,
  producer,
  language,
  createdAt,
  conformance,
}: Described): string {
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${spaces.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')}>`,
    one('dc:format', 'application/pdf'),
    inAll('dc:title', title),
    inAll('dc:description', subject),
    listed('dc:creator', 'Seq', author),
    listed('dc:language', 'Bag', language),
    one('xmp:CreatorTool', creator),
    one('xmp:CreateDate', createdAt),
    one('pdf:Producer', producer),
    one('pdfaid:part', '2'),
    one('pdfaid:conformance', conformance),
    one('pdfuaid:part', '1'),
    extension,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
