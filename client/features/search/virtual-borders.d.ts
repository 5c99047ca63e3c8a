/** Made by build/borders-plugin.ts. */
declare module 'virtual:borders' {
  /** Address of the GeoJSON file. */
  const url: string;
  export default url;
}
