/**
 * Each file of pages has a realm of its own in a process that others have used: nothing that one leaves
 * behind is met by the next. Node’s encoder makes arrays of the realm outside, which a library refuses.
 */
class EncoderOfPage extends TextEncoder {
  override encode(text?: string): Uint8Array<ArrayBuffer> {
    return new Uint8Array(super.encode(text))
  }
}

globalThis.TextEncoder = EncoderOfPage
