declare module 'edtf' {
  /** Milliseconds of the first and last moment. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
