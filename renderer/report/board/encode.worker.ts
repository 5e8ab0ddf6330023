import { encode, type ToEncode } from './encode';

globalThis.addEventListener('message', ({ data, ports }: MessageEvent<ToEncode>) => {
  void encode(data).then((images) =>
    ports[0]?.postMessage(
      images,
      images.map(({ bytes }) => bytes.buffer),
    ),
  );
});
