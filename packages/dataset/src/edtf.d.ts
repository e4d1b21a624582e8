/** What the atlas uses of the edtf parser, which ships without types. */
declare module 'edtf' {
  /** A parsed expression; `min` and `max` in milliseconds since 1970-01-01, both inclusive. */
  interface EdtfValue {
    readonly type: string
    readonly min: number
    readonly max: number
    /** 1 year, 2 month, 3 day. */
    readonly precision?: number
  }
  /** Throws a SyntaxError for a text that is no EDTF expression of level 0, 1 or 2. */
  export default function parse(text: string): EdtfValue
}
