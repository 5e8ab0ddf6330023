import type { jsPDF } from 'jspdf';
import type { Mark } from './sheet';
import { hexString, internalOf, writeObject, type Internal } from './objects';

interface Node {
  readonly mark: Mark;
  readonly children: Node[];
  id: number;
}

/**
 * Bookmarks: one per section, leading to the section's own line. jsPDF's own can only lead to the top of a page and
 * writes letters such as "č" wrongly.
 */
export function addOutline(pdf: jsPDF, marks: readonly Mark[], pageHeight: number): void {
  const roots = tree(marks);
  if (roots.length === 0) return;
  const internal = internalOf(pdf);
  let rootId = 0;
  pdf.internal.events.subscribe('postPutResources', () => {
    rootId = internal.newObjectDeferred();
    number(roots, internal);
    const ends = `/First ${ref(roots[0])} /Last ${ref(roots.at(-1))}`;
    writeObject(internal, `/Type /Outlines ${ends} /Count ${roots.length}`, rootId);
    writeNodes(roots, rootId, internal, pageHeight);
  });
  pdf.internal.events.subscribe('putCatalog', () => {
    internal.write(`/Outlines ${rootId} 0 R`);
  });
}

function tree(marks: readonly Mark[]): Node[] {
  const roots: Node[] = [];
  let parent: Node | null = null;
  for (const mark of marks) {
    const node: Node = { mark, children: [], id: 0 };
    if (mark.level === 1) parent = node;
    if (mark.level === 0 && parent) parent.children.push(node);
    else roots.push(node);
  }
  return roots;
}

function number(nodes: readonly Node[], internal: Internal): void {
  for (const node of nodes) {
    node.id = internal.newObjectDeferred();
    number(node.children, internal);
  }
}

function writeNodes(nodes: readonly Node[], parent: number, internal: Internal, pageHeight: number): void {
  nodes.forEach((node, index) => {
    const page = internal.getPageInfo(node.mark.page).objId;
    const lines = [
      `/Title ${hexString(node.mark.title)} /Parent ${parent} 0 R`,
      `/Dest [${page} 0 R /XYZ null ${(pageHeight - Math.max(0, node.mark.y - 24)).toFixed(1)} null]`,
    ];
    if (index > 0) lines.push(`/Prev ${ref(nodes[index - 1])}`);
    if (index < nodes.length - 1) lines.push(`/Next ${ref(nodes[index + 1])}`);
    if (node.children.length > 0)
      lines.push(`/First ${ref(node.children[0])} /Last ${ref(node.children.at(-1))} /Count -${node.children.length}`);
    writeObject(internal, lines.join('\n'), node.id);
    writeNodes(node.children, node.id, internal, pageHeight);
  });
}

function ref(node: Node | undefined): string {
  return `${node?.id ?? 0} 0 R`;
}
