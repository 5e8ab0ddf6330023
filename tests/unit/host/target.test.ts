import { execFileSync } from 'node:child_process';
import { chmod, link, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planEndings, planFormats } from '@shared/base/plan-format';
import { writeDurably } from '@host/storage/durable-file';
import { LIKE_OTHERS, OVER_A_SESSION, planTarget, refuseReadOnly, refuseTarget } from '@host/storage/target';
import { strings } from '../../english';
import { tempFolder } from '../../fixtures/host';

const onWindows = process.platform === 'win32';

/** A session, and beside it whatever else may be in the way. */
async function folder() {
  const at = await tempFolder();
  const path = (name: string) => join(at, name);
  await writeFile(path('a.candor.json'), '{}');
  await mkdir(path('folder'));
  await writeFile(path('old.pdf'), '%PDF-1.7');
  await writeFile(path('empty.pdf'), '');
  await writeFile(path('text.pdf'), 'text');
  await writeFile(path('held.pdf'), '%PDF-1.7');
  await chmod(path('held.pdf'), 0o444);
  await link(path('a.candor.json'), path('same.pdf'));
  await writeFile(path('plan.txt'), 'text');
  await writeFile(path('empty.docx'), '');
  await writeFile(path('notes.md'), '# Notes, Łódź');
  await writeFile(path('bytes.md'), Buffer.from([0x23, 0x00, 0xff]));
  const office = (part: string) => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [part]: strToU8('<x/>') });
  await writeFile(path('deck.pptx'), office('ppt/presentation.xml'));
  await writeFile(path('letter.docx'), office('word/document.xml'));
  await writeFile(path('book.xlsx'), office('xl/workbook.xml'));
  await writeFile(path('letter.pptx'), office('word/document.xml'));
  await writeFile(path('zip.xlsx'), office('readme.xml'));
  await writeFile(path('text.docx'), 'PK, but no zip: word/document.xml');
  return path;
}

describe('where a plan may be written', () => {
  it.each([
    ['new.pdf', null, null],
    ['old.pdf', 'exists', null],
    ['empty.pdf', 'exists', null],
    ['text.pdf', 'other-file', 'other-file'],
    ['held.pdf', 'read-only', 'read-only'],
    ['folder', 'folder', 'folder'],
    ['a.candor.json', 'session', 'session'],
    ['same.pdf', 'session', 'session'],
    ['b.CANDOR.JSON', 'session', 'session'],
    ['b.candor (1).json', 'session', 'session'],
    ['a.candor.json.journal-2', 'session', 'session'],
    ['nowhere/new.pdf', 'no-folder', 'no-folder'],
    ['old.pdf/new.pdf', 'no-folder', 'no-folder'],
    ['new.pptx', null, null],
    ['NEW.DOCX', null, null],
    ['new.txt', 'ending', 'ending'],
    ['new', 'ending', 'ending'],
    ['plan.txt', 'ending', 'ending'],
    ['empty.docx', 'exists', null],
    ['notes.md', 'exists', null],
    ['bytes.md', 'other-file', 'other-file'],
    ['deck.pptx', 'exists', null],
    ['letter.docx', 'exists', null],
    ['book.xlsx', 'exists', null],
    ['letter.pptx', 'other-file', 'other-file'],
    ['zip.xlsx', 'other-file', 'other-file'],
    ['text.docx', 'other-file', 'other-file'],
  ] as const)('%s: %s, with --force %s', async (name, why, forced) => {
    const path = await folder();
    expect((await planTarget(path(name), path('a.candor.json'), false)).no).toBe(why);
    expect((await planTarget(path(name), path('a.candor.json'), true)).no).toBe(forced);
  });

  it.skipIf(onWindows)('a pipe, a device, or a link to a session is none', async () => {
    const path = await folder();
    execFileSync('mkfifo', [path('pipe.pdf')]);
    await symlink(path('a.candor.json'), path('link.pdf'));
    expect((await planTarget(path('pipe.pdf'), path('a.candor.json'), true)).no).toBe('no-file');
    expect((await planTarget('/dev/null', path('a.candor.json'), true)).no).toBe('no-file');
    expect((await planTarget(path('link.pdf'), path('a.candor.json'), true)).no).toBe('session');
    await expect(refuseReadOnly('/dev/full')).rejects.toThrow();
  });

  it('nothing that is made of a session is written over one, or over a link to one, or as if it were one', async () => {
    const path = await folder();
    const refused = { code: OVER_A_SESSION };
    for (const name of ['a.candor.json', 'b.CANDOR.JSON', 'b.candor (1).json', 'a.candor.json.journal-2'])
      await expect(refuseTarget(path(name)), name).rejects.toMatchObject(refused);
    await expect(refuseTarget(path('held.pdf'))).rejects.toMatchObject({ code: 'EACCES' });
    for (const name of ['old.pdf', 'new.pdf', 'a.candor.pdf']) await refuseTarget(path(name));
    if (onWindows) return;
    await symlink(path('a.candor.json'), path('linked.pdf'));
    await expect(refuseTarget(path('linked.pdf'))).rejects.toMatchObject(refused);
  });

  it('what is read-only is never replaced, and what is not may be', async () => {
    const path = await folder();
    await expect(refuseReadOnly(path('held.pdf'))).rejects.toMatchObject({ code: 'EACCES' });
    await refuseReadOnly(path('old.pdf'));
    await refuseReadOnly(path('new.pdf'));
  });
});

it.skipIf(onWindows)('what goes to others has the permissions of any other file, and keeps what it had', async () => {
  const path = join(await tempFolder(), 'plan.pdf');
  await writeDurably(path, 'plan', LIKE_OTHERS);
  expect((await stat(path)).mode & 0o777).toBe(0o666 & ~process.umask());
  await chmod(path, 0o640);
  await writeDurably(path, 'again', LIKE_OTHERS);
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readFile(path, 'utf8')).toBe('again');
});

it('no sentence about a file has a code of the system’s in it', () => {
  const codes = ['EACCES', 'EISDIR', 'ENOENT', 'ENOTDIR', 'EIO', 'ESTRANGE', '__proto__', ''];
  for (const code of codes)
    for (const problem of ['cannot-read', 'cannot-write', 'box-unreachable'] as const)
      expect(strings.files.problem(problem, 'a.pdf', code)).not.toMatch(/\bE[A-Z]{3,}|proto/u);
  expect(strings.files.planFailed('a.pdf', 'ESTRANGE')).toBe('a.pdf could not be made. Nothing was written.');
});

it('who names no ending that is known hears of all that are', () => {
  const said = strings.files.noPlan.ending('plan.odt');
  for (const format of planFormats) expect(said).toContain(`.${planEndings[format]}`);
});
