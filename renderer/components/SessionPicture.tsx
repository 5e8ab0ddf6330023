import type { PictureId } from '@shared/session/schema/photograph';
import { usePicture } from '../bridge/use-picture';
import classes from './SessionPicture.module.css';

interface Props {
  readonly picture: PictureId;
  /** What is in it, for those who do not see it. */
  readonly alt: string;
}

/** A picture of the session, whole and as large as its place; nothing until it has come. */
export function SessionPicture({ picture, alt }: Props) {
  const address = usePicture(picture);
  return address === null ? null : <img className={classes.picture} src={address} alt={alt} />;
}
