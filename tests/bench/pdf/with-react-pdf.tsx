import { Document, Font, Page, pdf, Rect, StyleSheet, Svg, Text, View } from '@react-pdf/renderer';
import type { Part } from './content';

const styles = StyleSheet.create({
  page: { fontFamily: 'Sans', fontSize: 10.5, paddingTop: 76, paddingBottom: 70, paddingLeft: 62, paddingRight: 58 },
  heading: { fontFamily: 'Serif', marginTop: 14, marginBottom: 6 },
  text: { marginBottom: 6 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: '#D8D1C4', paddingVertical: 4 },
  cell: { flex: 1, fontSize: 9.5, paddingRight: 8 },
  foot: { position: 'absolute', bottom: 30, right: 58, fontSize: 8 },
});

function Row({ cells }: { readonly cells: readonly string[] }) {
  return (
    <View style={styles.row} wrap={false}>
      {cells.map((text, index) => (
        <Text key={index} style={styles.cell}>
          {text}
        </Text>
      ))}
    </View>
  );
}

function Piece({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'heading':
      return (
        <Text style={[styles.heading, { fontSize: [26, 21, 13][part.level - 1] ?? 13 }]} minPresenceAhead={40}>
          {part.text}
        </Text>
      );
    case 'text':
      return <Text style={styles.text}>{part.text}</Text>;
    case 'list':
      return part.items.map((item, index) => <Text key={index} wrap={false}>{`– ${item}`}</Text>);
    case 'table':
      return (
        <>
          <Row cells={part.head} />
          {part.rows.map((row, index) => (
            <Row key={index} cells={row} />
          ))}
        </>
      );
    case 'bars': {
      const most = Math.max(1, ...part.rows.map(({ value }) => value));
      return part.rows.map(({ label, value }, index) => (
        <View key={index} style={{ flexDirection: 'row' }} wrap={false}>
          <Text style={{ width: 200 }}>{label.slice(0, 40)}</Text>
          <Svg width={200} height={14}>
            <Rect x={0} y={3} width={Math.max(1, (value / most) * 180)} height={9} fill="#4B4E9E" />
          </Svg>
          <Text>{String(value)}</Text>
        </View>
      ));
    }
  }
}

/** The report by react-pdf; `fonts` is where they lie. */
export async function makeWithReactPdf(parts: readonly Part[], fonts: string): Promise<Uint8Array> {
  Font.register({ family: 'Sans', src: `${fonts}SourceSans3-Regular.ttf` });
  Font.register({ family: 'Serif', src: `${fonts}Fraunces-SemiBold.ttf` });
  const made = pdf(
    <Document title="Plan">
      <Page size="A4" style={styles.page}>
        {parts.map((part, index) => (
          <Piece key={index} part={part} />
        ))}
        <Text style={styles.foot} fixed render={({ pageNumber, totalPages }) => `${pageNumber} of ${totalPages}`} />
      </Page>
    </Document>,
  );
  return new Uint8Array(await (await made.toBlob()).arrayBuffer());
}
