import { z } from 'zod';

/** What went wrong in Candor itself, as the facilitator is told of it (`strings.trouble.told`). */
export const Trouble = z.enum([
  'in-main',
  'in-view',
  'in-facilitator',
  'in-room',
  'in-seat',
  'facilitator-back',
  'room-back',
  'seat-back',
  'room-stopped',
  'seat-stopped',
  'settings-damaged',
]);
export type Trouble = z.infer<typeof Trouble>;

/** One place in the program: `function file:line:column`, without folders. */
const FRAME = /^[\w$.<>]{0,80} [\w.-]{1,80}:\d{1,7}:\d{1,7}$/u;
const MOST_FRAMES = 10;

/** What may be kept of an error: what it is called and where it came from. Never its message, which may hold what somebody wrote. */
export const Trace = z.object({
  name: z.string().regex(/^[A-Z][A-Za-z]{0,40}$/u),
  /** As systems name them (`ENOSPC`); empty where there is none. */
  code: z.string().regex(/^[A-Z0-9_]{0,40}$/u),
  frames: z.array(z.string().regex(FRAME)).max(MOST_FRAMES),
});
export type Trace = z.infer<typeof Trace>;

const PLACE = /(?:.*[/\\])?(?<place>[\w.-]+:\d+:\d+)\)?$/u;

/** A line of a stack as V8 writes it (`at async Function.name (file:///folder/file.js:1:2)`); nothing for any other line. */
function frameIn(line: string): string[] {
  const { place } = PLACE.exec(line)?.groups ?? {};
  if (!line.trim().startsWith('at ') || place === undefined) return [];
  const called = line.includes(' (') ? (line.split(' (')[0]?.split(' ').at(-1) ?? '') : '';
  const frame = `${called.replaceAll(/[^\w$.<>]/gu, '').slice(0, 80)} ${place}`;
  return FRAME.test(frame) ? [frame] : [];
}

/** What may be kept of anything that was thrown. */
export function traceOf(thrown: unknown): Trace {
  if (!(thrown instanceof Error)) return { name: 'Thrown', code: '', frames: [] };
  const { name, message, stack = '' } = thrown;
  const { code } = thrown as { code?: unknown };
  const after = stack.indexOf(message) + message.length;
  const frames = stack.slice(after).split('\n').flatMap(frameIn);
  return {
    name: Trace.shape.name.safeParse(name).data ?? 'Error',
    code: Trace.shape.code.safeParse(code).data ?? '',
    frames: frames.slice(0, MOST_FRAMES),
  };
}
