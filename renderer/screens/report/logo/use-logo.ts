import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Logo } from '@shared/session/schema/logo';
import { useStrings } from '../../../components/use-strings';
import { dispatch } from '../../../bridge/client';
import { fileKindOf, useTakingFiles } from '../../../components/taking-files';
import { tell, tellIfRefused } from '../../../components/tell';
import { readLogo } from './read-logo';

/** True while a sentence is being put in other words. */
const isWording = (): boolean => document.activeElement instanceof HTMLTextAreaElement;

/** Puts a logo on the cover: from a file that is chosen, dropped anywhere on the screen, or pasted; and takes it away. */
export function useLogo(sessionId: string) {
  const strings = useStrings();
  const words = strings.report.logo;
  /* The picture that is wanted last stands, however long each takes to be read. */
  const wanted = useRef(0);
  const put = async (logo: Logo | null) => {
    const answer = tellIfRefused(strings, await dispatch(sessionId, { type: 'plan/logo', logo }));
    if (answer.ok) tell(logo ? words.put : words.removed);
  };
  const takeFile = async (file: File) => {
    const turn = (wanted.current += 1);
    const logo = await readLogo(file);
    if (turn !== wanted.current) return;
    if (typeof logo === 'string') tell(words.refused[logo](file.name));
    else await put(logo);
  };
  /** False for what another part of the app takes: sessions and lists of ideas. */
  const takeFiles = (files: readonly File[]): boolean => {
    const pictures = files.filter((file) => ['picture', 'other'].includes(fileKindOf(file)));
    const [picture] = pictures;
    if (!picture || pictures.length < files.length) return false;
    if (pictures.length > 1) tell(words.oneAtATime);
    else void takeFile(picture);
    return true;
  };
  useTakingFiles(takeFiles);
  const latest = useRef(takeFiles);
  useLayoutEffect(() => {
    latest.current = takeFiles;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { files, types } = event.clipboardData ?? new DataTransfer();
      if (files.length === 0 || (isWording() && types.includes('text/plain'))) return;
      if (latest.current([...files])) event.preventDefault();
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
  return { takeFile: (file: File) => void takeFile(file), remove: () => void put(null) };
}
