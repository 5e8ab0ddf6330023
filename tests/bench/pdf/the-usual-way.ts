import html2canvas from 'html2canvas';
import { jsPDF } from 'jspdf';
import { body, style } from './html';
import type { Part } from './content';

const WIDTH = 595.28;
const HEIGHT = 841.89;

/** One picture of the whole report, cut into pages: what most web apps do. */
export async function makeTheUsualWay(parts: readonly Part[], fonts: string): Promise<Uint8Array> {
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;left:0;top:0;width:794px;background:#fff';
  host.innerHTML = `<style>${style(fonts)}</style><div style="padding:40px">${body(parts)}</div>`;
  document.body.append(host);
  try {
    await document.fonts.ready;
    const canvas = await html2canvas(host, { scale: 2, logging: false });
    const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
    const whole = (canvas.height * WIDTH) / canvas.width;
    const picture = canvas.toDataURL('image/jpeg', 0.92);
    for (let top = 0; top < whole; top += HEIGHT) {
      if (top > 0) pdf.addPage();
      pdf.addImage(picture, 'JPEG', 0, -top, WIDTH, whole, 'whole', 'FAST');
    }
    return new Uint8Array(pdf.output('arraybuffer'));
  } finally {
    host.remove();
  }
}
