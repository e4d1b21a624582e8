/** What the atlas uses of the WebAssembly that every engine has; Node's types leave it to the browser's. */
declare namespace WebAssembly {
  function instantiate(
    bytes: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ readonly instance: { readonly exports: Record<string, unknown> } }>
}
