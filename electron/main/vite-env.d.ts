/* electron-vite builds the module as a program of its own and gives its path. */
declare module '*?modulePath' {
  const path: string;
  export default path;
}
