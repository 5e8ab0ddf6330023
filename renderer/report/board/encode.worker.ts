import { encode, type ToEncode } from './encode';

/** Answers with the images, or with null when they can't be made: a rejection in here would be heard by nobody. */
globalThis.addEventListener('message', ({ data, ports: [port] }: MessageEvent<ToEncode>) => {
  encode(data).then(
    (images) =>
      port?.postMessage(
        images,
        images.map(({ bytes }) => bytes.buffer),
      ),
    () => port?.postMessage(null),
  );
});
